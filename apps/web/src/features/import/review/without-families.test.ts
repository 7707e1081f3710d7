import { emptyMap } from '@webwijzer/domain/map-state'
import { fileNote } from '@webwijzer/formats/file/file-note'
import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { matchRows } from '@webwijzer/matching/match-rows'
import type { Sheet } from '@webwijzer/matching/sheet'
import { expect, test } from 'vitest'
import { withoutFamilies } from './without-families.ts'

const sheetWith = (headers: readonly string[], ...rows: readonly string[][]): Sheet => ({
  name: 'lijst',
  headerRow: 1,
  headers,
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
})

function sorted(sheet: Sheet, notes = [fileNote('line-break')]) {
  const mapping = guessMapping(sheet)
  const piles = matchRows(sheet, mapping, emptyMap)
  return withoutFamilies({ sheet, mapping, piles, notes })
}

test('a line about a family goes whole, with what else it says and what was put right in it', () => {
  const { kept, families } = sorted(
    sheetWith(
      ['Organisatie', 'Bij welk overleg?', 'Opmerkingen'],
      ['Kerk', 'Pact', ''],
      ['moeder + 2 kinderen', 'Zorgtafel', 'huurschuld'],
    ),
    [fileNote('line-break', { row: 3, column: 'Opmerkingen', before: 'huur\nschuld' })],
  )
  expect(families).toMatchObject([{ row: 3, text: 'moeder + 2 kinderen', isWholeRow: true }])
  expect(JSON.stringify(kept)).not.toMatch(/moeder|Zorgtafel|huur/)
  expect(kept.piles.parties.map(({ text }) => text)).toEqual(['Kerk'])
})

test('a remark about a family is emptied, the organisation stays', () => {
  const { kept, families } = sorted(
    sheetWith(
      ['Organisatie', 'Overleg', 'Opmerkingen'],
      ['Politie', 'Pact', 'belt met gezin Jansen'],
      ['Kerk', 'Pact', ''],
    ),
  )
  expect(families).toMatchObject([{ row: 2, column: 2, isWholeRow: false }])
  expect(kept.sheet.rows[0]?.cells).toEqual(['Politie', 'Pact', ''])
  expect(kept.piles.parties.map(({ text }) => text)).toEqual(['Politie', 'Kerk'])
  expect(kept.notes).toHaveLength(1)
})

test('a first line in the place of headers, or a line above the list, about a family is not kept', () => {
  const about = 'moeder van Sam (6 jaar)'
  const { kept } = sorted(sheetWith([about, 'Overleg'], ['Kerk', 'Pact']), [
    fileNote('title-line', { row: 1, before: about }),
    fileNote('title-line', { row: 1, before: 'Overleggen' }),
    fileNote('line-break', { row: 2, column: about, before: 'Ker\nk' }),
  ])
  expect(kept.sheet.headers).toEqual(['#1', 'Overleg'])
  expect(kept.notes.map(({ column, before }) => [column, before])).toEqual([
    [null, 'Overleggen'],
    ['#1', 'Ker\nk'],
  ])
})

test('without anything about a family everything stays as it is', () => {
  const sheet = sheetWith(['Organisatie', 'Overleg'], ['Moeders van Noord', 'Pact'])
  const { kept, families } = sorted(sheet)
  expect(families).toEqual([])
  expect(kept.sheet).toEqual(sheet)
})
