import { describe, expect, test } from 'vitest'
import { columnIndex, columnLetters } from './column-letters.ts'
import { findHeaderRow, sheetOfRows } from './sheet-of-rows.ts'

const rowsOf = (...rows: string[][]) => rows.map((cells, at) => ({ number: at + 1, cells }))
const headerIn = (...rows: string[][]) => findHeaderRow(rowsOf(...rows))?.number

describe('the row with the headers', () => {
  test('is the first, when nothing stands above it', () => {
    expect(headerIn(['naam', 'soort'], ['A', 'f'])).toBe(1)
    expect(headerIn(['naam'], ['A'], ['B'])).toBe(1)
  })

  test('stands below titles, dates and empty rows', () => {
    expect(headerIn(['Lijst'], [], ['naam', 'soort', 'tel'], ['A', 'f', '1'])).toBe(3)
    expect(
      headerIn(['Sessie 3', '12 nov 2026'], ['naam', 'soort', 'tel', 'mail'], ['A', 'f', '1', 'x']),
    ).toBe(2)
    expect(headerIn(['1', '2', '3'], ['naam', 'soort', 'tel'], ['A', 'f', '1'])).toBe(2)
  })

  test('may have gaps, above rows that are fuller', () => {
    expect(headerIn(['naam', '', 'tel'], ['A', 'f', '1'], ['B', 'f', '2'])).toBe(1)
  })

  test('is not there when nothing is', () => {
    expect(headerIn([], ['', ' '])).toBeUndefined()
    expect(sheetOfRows('x', rowsOf([]))).toBeNull()
  })
})

test('titles above the header are kept as notes', () => {
  const found = sheetOfRows('Blad1', rowsOf(['Overleggen', ''], ['naam', 'soort'], ['A', 'f']))
  expect(found?.notes).toMatchObject([
    { code: 'title-line', sheet: 'Blad1', row: 1, before: 'Overleggen' },
  ])
})

test('columns have the letters that spreadsheets give them', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
    'XFD',
  ])
  for (const at of [0, 25, 26, 701, 702, 16_383]) expect(columnIndex(columnLetters(at))).toBe(at)
  expect(columnIndex('a1')).toBeNaN()
})
