import { fileNote } from '@webwijzer/formats/file/file-note'
import { expect, test } from 'vitest'
import { firstSheet } from '../columns/first-sheet.ts'
import { cleanSheets } from './clean-sheets.ts'

const sheet = (name: string, headers: readonly string[], ...rows: readonly string[][]) => ({
  name,
  headerRow: 1,
  headers,
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
})
const seats = sheet(
  'Deelname',
  ['Organisatie', 'Overleg', 'Rol aan tafel'],
  ['Kerk', 'Pact', 'lid'],
  ['moeder van Sam (6 jaar)', 'Zorgtafel', 'huurschuld'],
)
const contacts = sheet('Organisaties', ['Organisatie', 'Telefoon'], ['Kerk', '0612345678'])

test('every sheet is kept without its lines about a family, also those that nobody opened', () => {
  const { sheets, gone } = cleanSheets({ sheets: [seats, contacts], notes: [], choices: new Map() })
  expect(JSON.stringify(sheets)).not.toMatch(/Sam|huur/)
  expect(sheets.map(({ rows }) => rows.length)).toEqual([1, 1])
  expect(gone.get('Deelname')).toBe(1)
})

test('a telephone number stays where people say that it is one, and goes where nobody does', () => {
  const keptWith = (field: 'phone' | 'ignore') =>
    cleanSheets({
      sheets: [contacts],
      notes: [],
      choices: new Map([['Organisaties', { fields: { 1: field } }]]),
    }).sheets[0]?.rows[0]?.cells
  expect(keptWith('phone')).toEqual(['Kerk', '0612345678'])
  expect(keptWith('ignore')).toEqual(['Kerk', ''])
})

test('a title or a header about a family is not kept either', () => {
  const about = 'moeder van Sam (6 jaar)'
  const notes = ['Overleggen', about].map((before) =>
    fileNote('title-line', { sheet: 'lijst', row: 1, before }),
  )
  const list = sheet('lijst', [about, 'Overleg'], ['Kerk', 'Pact'])
  const clean = cleanSheets({ sheets: [list], notes, choices: new Map() })
  expect(clean.notes.map(({ before }) => before)).toEqual(['Overleggen'])
  expect(clean.sheets[0]?.headers).toEqual(['#1', 'Overleg'])
})

test('a file begins with what the other sheets point at, and goes on with what is left', () => {
  const tables = sheet('Overleggen', ['Overleg', 'Trekker'], ['Pact', 'Kerk'])
  const all = [seats, tables, contacts]
  expect(firstSheet(all)).toBe(2)
  expect(firstSheet(all, ['Organisaties'])).toBe(1)
  expect(firstSheet(all, ['Organisaties', 'Overleggen'])).toBe(0)
})
