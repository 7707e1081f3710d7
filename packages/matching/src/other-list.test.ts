import { expect, test } from 'vitest'
import { sheetOf } from '../../../tests/imports/list-files.ts'
import { otherList } from './other-list.ts'

test.each([
  ['observaties', 'observations'],
  ['sessies', 'sessions'],
  ['domeinen', 'domains'],
])('%s.csv holds no organisations, and is known for what it is', (file, list) => {
  expect(otherList(sheetOf(`lindevoort/${file}.csv`))).toBe(list)
})

test.each([
  'organisaties',
  'overleggen',
  'programmas',
  'deelname',
  'relaties',
  'deelnemers',
  'nominaties',
  'rommelig',
])('%s.csv is a list that comes in', (file) => {
  expect(otherList(sheetOf(`lindevoort/${file}.csv`))).toBeNull()
})

test.each([
  [['id', 'observationKind', 'text', 'subject', 'invite', 'sensitive', 'audience'], 'observations'],
  [['id', 'number', 'date', 'title', 'minutes', 'part'], 'sessions'],
  [['id', 'name', 'expected', 'colourGroup', 'note'], 'domains'],
  [['Naam', 'Toelichting'], null],
  [['Organisatie', 'Datum', 'Titel', 'Nummer', 'Onderdeel'], null],
])('also by the headers of our workbook, and not by less: %j', (headers, list) => {
  expect(otherList({ headers })).toBe(list)
})
