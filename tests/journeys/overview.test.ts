import { readFile } from 'node:fs/promises'
import { recordsOf } from '@webwijzer/domain/map-state'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { exampleMap } from './example-files.ts'
import { openPlace } from './open-place.ts'
import { journey, openProduct, type Product } from './product.ts'

const example = exampleMap()

/** Words that the coalition may not read, as the example has them. */
const hidden = {
  reasons: recordsOf(example, 'nomination').flatMap(({ reason }) => reason ?? []),
  observations: recordsOf(example, 'observation').flatMap(({ text, audience }) =>
    audience === 'coalition' ? [] : [text],
  ),
  experiences: recordsOf(example, 'link').flatMap(({ shared, canImprove }) =>
    shared || !canImprove ? [] : [canImprove],
  ),
  mail: recordsOf(example, 'participant').flatMap(({ email }) => email ?? []),
}

/** Text without the places where a line was broken. */
const closed = (text: string) => text.replaceAll(/[\s\u00ad-]+/g, '')

journey('Het projectteam maakt het overzicht voor de slotbijeenkomst', () => {
  let product: Product
  let page: Page

  beforeAll(async () => {
    product = await openProduct()
  })
  afterAll(() => product.close())
  afterEach(() => expect(product.errors()).toEqual([]))

  async function download(button: string): Promise<{ file: string; content: Buffer }> {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).press('Enter')
    const download = await coming
    const file = download.suggestedFilename()
    await page.getByText(`Klaar. ${file} staat bij je downloads.`).first().waitFor()
    return { file, content: await readFile(await download.path()) }
  }

  async function overview(): Promise<string> {
    const { file, content } = await download('Maak overzicht (PDF)')
    expect(file).toMatch(/\.pdf$/)
    expect(content.subarray(0, 5).toString()).toBe('%PDF-')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(content)), {
      mergePages: true,
    })
    expect(text).toContain('Wijkteamoverleg Noord')
    return closed(text)
  }

  const found = (words: readonly string[], text: string) =>
    words.filter((word) => text.includes(closed(word)))

  test('voor de coalitie: de overleggen staan erin, en geen woord dat zij niet mag lezen', async () => {
    page = (await product.person()).page
    await openPlace(page, product.links.projectTeam, 'Overzicht')
    expect(await page.getByRole('radio', { name: 'Coalitie' }).isChecked()).toBe(true)
    const text = await overview()
    for (const words of Object.values(hidden)) {
      expect(words.length).toBeGreaterThan(0)
      expect(found(words, text)).toEqual([])
    }
  })

  test('voor het projectteam: ook wat in het projectteam blijft', async () => {
    await page.getByRole('radio', { name: 'Coalitie' }).press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'Projectteam' }).isChecked()).toBe(true)
    const text = await overview()
    expect(found(hidden.observations, text)).toEqual(hidden.observations)
    expect(found(hidden.experiences, text)).toEqual(hidden.experiences)
  })

  test('de hele kaart als JSON, met alles erin', async () => {
    const { file, content } = await download('Hele kaart als JSON')
    expect(file).toMatch(/\.json$/)
    const map = JSON.parse(content.toString())
    expect(map.organisations).toHaveLength(60)
    expect(map.nominations).toHaveLength(25)
    expect(map.positions).toHaveLength(83)
  })

  test('iemand van de coalitie krijgt alleen het overzicht van de coalitie', async () => {
    page = (await product.person()).page
    await openPlace(page, product.links.coalition, 'Overzicht')
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Hele kaart als JSON' }).count()).toBe(0)
    expect(found(Object.values(hidden).flat(), await overview())).toEqual([])
  })
})
