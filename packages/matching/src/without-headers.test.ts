import { expect, test } from 'vitest'
import { exampleState } from '../../../tests/imports/list-files.ts'
import { sheetWith } from '../../../tests/imports/reviewed-list.ts'
import { knownOf } from './match-rows.ts'
import { withoutHeaders } from './without-headers.ts'

const known = knownOf(exampleState())
const rowsOf = (headers: readonly string[], ...rows: readonly string[][]) =>
  withoutHeaders(sheetWith(headers, ...rows), known).rows.map(({ cells }) => cells)

test('a party of the map at the top of a list is its first line, and counts', () => {
  expect(rowsOf(['Voedselbank'], ['Quiet'], ['Taalhuis'])).toEqual([
    ['Voedselbank'],
    ['Quiet'],
    ['Taalhuis'],
  ])
  expect(rowsOf(['Voedselbnak Lindestreek'], ['Quiet'])).toHaveLength(2)
})

test('so is a bullet above bullets, and a line with an address in it', () => {
  expect(rowsOf(['- de sporthal'], ['- Quiet'], ['- Taalhuis'])).toHaveLength(3)
  expect(rowsOf(['De Sporthal', 'sport@example.org'], ['Quiet', 'quiet@example.org'])).toHaveLength(
    2,
  )
})

test('its line keeps its number, and the columns are called after their letters', () => {
  const sheet = withoutHeaders(sheetWith(['Quiet', '#B'], ['Taalhuis', 'x']), known)
  expect(sheet).toMatchObject({ headerRow: 0, headers: ['#A', '#B'] })
  expect(sheet.rows[0]).toEqual({ number: 1, cells: ['Quiet', ''] })
})

test.each([
  [['Naam', 'Telefoon']],
  [['Groep geel – opdracht 3']],
  [['Organisaties in Lindevoort-Noord']],
  [['Wie zit er in ons netwerk?']],
  [['Wijkteamoverleg Noord', 'Armoedepact']],
])('a header or a title stays what it is: %j', (headers) => {
  const sheet = sheetWith(headers, ['Quiet', 'Taalhuis'], ['Politie', 'Quiet'])
  expect(withoutHeaders(sheet, known)).toBe(sheet)
})

test('organisations above marks are headers', () => {
  const sheet = sheetWith(['Overleg', 'Politie', 'Quiet'], ['Armoedepact', 'x', ''])
  expect(withoutHeaders(sheet, known)).toBe(sheet)
})
