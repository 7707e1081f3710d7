import { expect, test } from 'vitest'
import { sectionsOf } from './card-fields.ts'
import { wantedSections } from './wanted-sections.ts'

test('a card shows everything until the coalition leaves something out', () => {
  expect(wantedSections('organisation', new Set())).toEqual([...sectionsOf('organisation')])
})

test('what is left out stands on no card, and the rest stays', () => {
  const sections = new Map(wantedSections('organisation', new Set(['contact', 'importance'])))
  expect(sections.has('contact')).toBe(false)
  expect(sections.has('offer')).toBe(true)
  const about = (sections.get('aboutOrganisation') ?? []).map(({ field }) => field)
  expect(about).not.toContain('importance')
  expect(about).toContain('umbrella')
  expect(new Map(wantedSections('consultationTable', new Set(['informal']))).has('informal')).toBe(
    false,
  )
})
