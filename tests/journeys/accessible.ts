import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Nothing on the page as it is now breaks a rule of axe, of WCAG 2.2 AA or of good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  // Without frames of others there is no need for the second page that axe opens to join what it found; and
  // telling every element that is right takes three times as long as looking for those that are not.
  const { violations } = await new AxeBuilder({ page, axeSource })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
  expect(told).toEqual([])
}
