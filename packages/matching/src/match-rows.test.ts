import { describe, expect, test } from 'vitest'
import { exampleState, keyRows, sheetOf } from '../../../tests/imports/list-files.ts'
import { guessMapping } from './guess-mapping.ts'
import { knownOf, matchRows } from './match-rows.ts'
import type { Matched } from './piles.ts'
import type { Sheet } from './sheet.ts'

const state = exampleState()
const known = knownOf(state)

const lists = [
  ['lindevoort/rommelig.csv', 'lindevoort/rommelig_sleutel.csv', 'organisations'],
  ['lindevoort/rommelig_cp1252.csv', 'lindevoort/rommelig_sleutel.csv', 'organisations'],
  ['fixtures/lijst-per-overleg.csv', 'fixtures/lijst-per-overleg-sleutel.csv', 'tablePerRow'],
  ['fixtures/list-of-seats.csv', 'fixtures/list-of-seats-key.csv', 'seats'],
] as const

/** The piles that each outcome of a key may end in. */
const pilesOf: Readonly<Record<string, Matched['pile']>> = {
  ONDUIDELIJK: 'unclear',
  NIEUW: 'new',
  GEEN_ORG: 'notAnOrganisation',
  PRIVACY: 'familyOrCase',
}

const firstOf = (matched: Matched): string | null => {
  if (matched.pile === 'same') return matched.record
  return matched.pile === 'perhapsSame' ? (matched.candidates[0]?.id ?? null) : null
}

describe.each(lists)('%s', (file, keyFile, shape) => {
  const sheet = sheetOf(file)
  const mapping = guessMapping(sheet, known)
  const { parties, refused } = matchRows(sheet, mapping, state, known)
  const key = keyRows(keyFile).map(({ uitkomst = '' }) => uitkomst)
  const ofKnown = parties.filter((_, at) => key[at]?.startsWith('ORG'))
  const outcomes = parties.map((matched, at) => ({ matched, key: key[at] ?? '' }))

  test('is seen for what it is a list of', () => {
    expect(mapping.shape).toBe(shape)
  })

  test('loses nothing: every row and every name is in one pile', () => {
    expect(parties).toHaveLength(key.length)
    expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length)
    expect(new Set(parties.map(({ row }) => row))).toEqual(
      new Set(sheet.rows.map(({ number }) => number)),
    )
  })

  test('finds at least 95 of 100 known organisations first', () => {
    const right = outcomes.filter(({ matched, key }) => firstOf(matched) === key)
    expect(right.length / ofKnown.length).toBeGreaterThanOrEqual(0.95)
  })

  test('calls none the same that is another', () => {
    const wrong = outcomes.filter(
      ({ matched, key }) => matched.pile === 'same' && matched.record !== key,
    )
    expect(wrong.map(({ matched }) => matched.text)).toEqual([])
  })

  test('keeps nothing about a family, and refuses nobody else', () => {
    const families = outcomes.filter(({ key }) => key === 'PRIVACY')
    expect(families.map(({ matched }) => matched.pile)).toEqual(families.map(() => 'familyOrCase'))
    expect(parties.filter(({ pile }) => pile === 'familyOrCase')).toHaveLength(families.length)
    expect(refused).toEqual([])
  })

  test('puts what is unclear, new or no organisation in its own pile, 9 of 10', () => {
    const others = outcomes.filter(({ key }) => key in pilesOf)
    const right = others.filter(({ matched, key }) => matched.pile === pilesOf[key])
    expect(right.length / others.length).toBeGreaterThanOrEqual(0.9)
  })
})

const sheetWith = (headers: readonly string[], ...rows: readonly string[][]): Sheet => ({
  name: 'lijst',
  headerRow: 1,
  headers,
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
})

const matched = (sheet: Sheet) => matchRows(sheet, guessMapping(sheet, known), state, known)

describe('within one file', () => {
  test('the same name is folded into the first one, in sight', () => {
    const sheet = sheetWith(['Organisatie'], ['Speelgoedbank Pippa'], ['speelgoed-bank pippa'])
    const [first, second] = matched(sheet).parties
    expect(first?.foldedInto).toBeNull()
    expect(second?.foldedInto).toBe(first?.id)
  })

  test('nearly the same name is only asked about', () => {
    const sheet = sheetWith(['Organisatie'], ['Speelgoedbank Pippa'], ['Speelgoedbank Pipa'])
    const [first, second] = matched(sheet).parties
    expect(second?.foldedInto).toBeNull()
    expect(second?.resembles).toEqual([first?.id])
  })

  test('a ditto mark repeats the name above it', () => {
    const sheet = sheetWith(['Organisatie', 'Overleg'], ['Politie', 'ZVH'], ['"', 'Armoedepact'])
    const [first, second] = matched(sheet).parties
    expect(second).toMatchObject({ pile: 'notAnOrganisation', why: 'ditto', repeats: first?.id })
  })

  test('a cell that names several tables is several', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Bij welk overleg?'],
      ['Politie', 'WTO Noord / casusregie'],
      ['Jeugdteam', 'casusregie + ZAT'],
      ['Taalhuis', 'Armoedepact; VVE-overleg, Diaconaal'],
    )
    const { meetings } = matched(sheet)
    expect(meetings.map((each) => [each.row, each.pile === 'same' && each.record])).toEqual([
      [2, 'OVL-01'],
      [2, 'OVL-03'],
      [3, 'OVL-03'],
      [3, 'OVL-04'],
      [4, 'OVL-09'],
      [4, 'OVL-13'],
      [4, 'OVL-12'],
    ])
  })

  test('a remark about a family is refused with its place, the organisation stays', () => {
    const sheet = sheetWith(['Organisatie', 'Opmerkingen'], ['Politie', 'belt met gezin Jansen'])
    const { parties, refused } = matched(sheet)
    expect(parties[0]?.pile).toBe('same')
    expect(refused).toMatchObject([{ row: 2, column: 1, sign: 'familyName' }])
  })

  test('the tables across a matrix are found in its headers', () => {
    const sheet = sheetWith(
      ['Organisatie', 'WTO Noord', 'Armoedepact', 'ZAT'],
      ['Politie', 'x', '', ''],
      ['Jeugdteam', '', 'X', 'x'],
    )
    const mapping = guessMapping(sheet, known)
    expect(mapping.shape).toBe('seatMatrix')
    const { meetings } = matchRows(sheet, mapping, state, known)
    expect(meetings.map((each) => each.pile === 'same' && each.record)).toEqual([
      'OVL-01',
      'OVL-09',
      'OVL-04',
    ])
  })
})

test('five thousand rows are sorted against the map, none of them lost, and it is told how far it is', () => {
  const names = sheetOf('lindevoort/rommelig.csv').rows.map(({ cells }) => cells[1] ?? '')
  const rows = Array.from({ length: 5000 }, (_, at) => [`${names[at % names.length]} ${at % 97}`])
  const sheet = sheetWith(['Organisatie'], ...rows)
  const told: number[] = []
  const mapping = guessMapping(sheet, known)
  const { parties } = matchRows(sheet, mapping, state, known, (part) => told.push(part))
  expect(parties).toHaveLength(5000)
  expect(told).toHaveLength(100)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
})
