import { describe, expect, test } from 'vitest'
import { exampleState, importedSheet, keyRows } from '../../../tests/imports/list-files.ts'
import { guessMapping } from './guess-mapping.ts'
import { nameWithMarks } from './marks-said.ts'
import { knownOf, matchRows } from './match-rows.ts'
import type { Matched } from './piles.ts'

// Flip-overs as people type them over, through the same door as in the product: bytes in, piles out.
const lists = [
  ['lijst-per-domein.csv', 'lijst-per-domein-sleutel.csv', 'organisations'],
  ['lijst-per-wijk.txt', 'lijst-per-wijk-sleutel.csv', 'organisations'],
  ['matrix-flap.csv', 'matrix-flap-sleutel.csv', 'seatMatrix'],
  ['post-its.csv', 'post-its-sleutel.csv', 'organisations'],
  ['tafels-op-flap.csv', 'tafels-op-flap-sleutel.csv', 'tablePerRow'],
  ['tafels-naast-elkaar.csv', 'tafels-naast-elkaar-sleutel.csv', 'tablePerColumn'],
  ['mail-met-tafels.txt', 'mail-met-tafels-sleutel.csv', 'tablePerRow'],
  ['presentielijst.csv', 'presentielijst-sleutel.csv', 'participants'],
  ['verhoord.csv', 'verhoord-sleutel.csv', 'organisations'],
] as const

const state = exampleState()
const known = knownOf(state)

/** Columns that name somebody besides the list itself are no part of the key. */
const besides = new Set(['lead'])

function sortedPiles(file: string) {
  const sheet = importedSheet(`fixtures/${file}`)
  const mapping = guessMapping(sheet, known)
  const piles = matchRows(sheet, mapping, state, known)
  const other = new Set(
    mapping.columns.filter(({ field }) => besides.has(field)).map(({ index }) => index),
  )
  return { sheet, mapping, piles, parties: piles.parties.filter((p) => !other.has(p.column)) }
}

/** Damage is repaired on the way in; what is left of a name are its plain letters. */
const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9"]/g, '')

/** The key has cells as they were written; where a name has marks, they are read apart. */
const isNamedBy = ({ text, marks }: Matched, written: string): boolean =>
  letters(text) === letters(marks ? nameWithMarks(written).name : written)

const firstOf = (matched: Matched | undefined): string | null => {
  if (matched?.pile === 'same') return matched.record
  return matched?.pile === 'perhapsSame' ? (matched.candidates[0]?.id ?? null) : null
}

describe.each(lists)('%s', (file, keyFile, shape) => {
  const { sheet, mapping, piles, parties } = sortedPiles(file)
  const left = [...parties]
  const outcomes = keyRows(`fixtures/${keyFile}`).map(({ naam = '', uitkomst = '' }) => {
    const at = left.findIndex((each) => isNamedBy(each, naam))
    return { naam, uitkomst, matched: at < 0 ? undefined : left.splice(at, 1)[0] }
  })
  const ofKnown = outcomes.filter(({ uitkomst }) => uitkomst.startsWith('ORG'))

  test('is seen for what it is a list of', () => {
    expect(mapping.shape).toBe(shape)
  })

  test('loses nothing: every name and every row is in one pile', () => {
    const damaged = /#NAAM|Ã/
    const lost = outcomes.filter(
      ({ naam, matched, uitkomst }) => !matched && !damaged.test(naam) && uitkomst !== 'PRIVACY',
    )
    expect(lost.map(({ naam }) => naam)).toEqual([])
    const rows = new Set([...piles.parties, ...piles.meetings].map(({ row }) => row))
    expect(sheet.rows.filter(({ number }) => !rows.has(number))).toEqual([])
  })

  test('finds at least 95 of 100 known organisations first', () => {
    const missed = ofKnown.filter(({ matched, uitkomst }) => firstOf(matched) !== uitkomst)
    expect(
      missed.length / ofKnown.length,
      missed.map(({ naam }) => naam).join(', '),
    ).toBeLessThanOrEqual(0.05)
  })

  test('calls none the same that is another', () => {
    const wrong = outcomes.filter(
      ({ matched, uitkomst }) => matched?.pile === 'same' && matched.record !== uitkomst,
    )
    expect(wrong.map(({ naam }) => naam)).toEqual([])
  })

  test('keeps nothing about a family, and refuses nobody else', () => {
    const families = outcomes.filter(({ uitkomst }) => uitkomst === 'PRIVACY')
    const refused = [
      ...parties.filter(({ pile }) => pile === 'familyOrCase'),
      ...piles.meetings.filter(({ pile }) => pile === 'familyOrCase'),
      ...piles.refused,
    ]
    expect(refused.map(({ text }) => text).toSorted()).toEqual(
      families.map(({ naam }) => naam).toSorted(),
    )
  })

  test('asks about umbrellas and leaves headings, totals and dittos out', () => {
    const others = outcomes.filter(({ uitkomst }) => /ONDUIDELIJK|GEEN_ORG/.test(uitkomst))
    const wrong = others.filter(({ matched }) => matched?.pile === 'new')
    expect(wrong.map(({ naam }) => naam)).toEqual([])
    const headings = left.filter(({ text }) => text.endsWith(':'))
    expect(headings.map(({ pile }) => pile)).toEqual(headings.map(() => 'notAnOrganisation'))
  })
})
