import { readFileSync } from 'node:fs'
import { applyChange } from '@webwijzer/domain/apply-change'
import { canonicalState } from '@webwijzer/domain/canonical'
import { emptyMap, type MapState, stateOf } from '@webwijzer/domain/map-state'
import { kinds, type Organisation, recordSchemas } from '@webwijzer/domain/records'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFileNames } from '../csv/csv-tables.ts'
import { readCsvSet } from '../csv/read-csv-set.ts'
import { readFile } from '../read-file.ts'
import { readWorkbook } from '../xlsx/read-workbook.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'
import { writeOurWorkbook } from './write-our-workbook.ts'

const data = new URL('../../../../data/lindevoort/', import.meta.url)
const files = csvFileNames.map((name) => [name, readFileSync(new URL(name, data))] as const)
const lindevoort = stateOf(readCsvSet(Object.fromEntries(files), { mapName: 'Lindevoort' }).records)

const again = (state: MapState) => readFile(writeOurWorkbook(state), { name: 'kaart.xlsx' })

function expectSame(state: MapState) {
  const file = again(state)
  if (file.kind !== 'ours') throw new Error(JSON.stringify(file))
  expect(canonicalState(file.state)).toBe(canonicalState(state))
}

test('the whole of Lindevoort comes back from its workbook as it was', () => {
  expect(lindevoort.organisation.size).toBe(60)
  expectSame(lindevoort)
})

test('an empty map comes back empty', () => expectSame(emptyMap))

const organisation = (values: object): Organisation =>
  recordSchemas.organisation.parse({ id: 'a', name: 'A', ...values })

describe('what a spreadsheet would spoil', () => {
  const texts = [
    '=1+1',
    '+31 6',
    '-eten',
    '@SWT',
    "'=x",
    "'t Rek",
    '＝x',
    '4-12',
    'TRUE',
    '0612',
    '[x',
    'a|b',
    '_x0041_',
    'a\nb\tc',
    '<b>&"',
    '__proto__',
    '1e5',
  ]
  test.each(texts)('%j stays what it is', (text) => {
    const record = organisation({
      name: text,
      aliases: [text, 'b'],
      remark: text,
      fields: { F1: text, constructor: 5, toString: true },
    })
    const fields = ['F1', 'constructor', 'toString'].map((id, at) => ({
      kind: 'field' as const,
      record: recordSchemas.field.parse({
        id,
        name: text,
        kind: 'organisation',
        fieldType: (['text', 'number', 'yesNo'] as const)[at],
      }),
    }))
    expectSame(stateOf([...fields, { kind: 'organisation', record }]))
  })

  test('no cell is or becomes a formula', () => {
    const bytes = writeOurWorkbook(
      stateOf([{ kind: 'organisation', record: organisation({ name: '=HYPERLINK("http://x")' }) }]),
    )
    const sheet = readWorkbook(bytes).find(({ name }) => name === 'organisations')
    const cells = sheet?.rows.flatMap(({ cells }) => cells) ?? []
    expect(cells.map(({ text }) => text)).toContain(`'=HYPERLINK("http://x")`)
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([])
  })
})

test('any text in any field comes back', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (remark, aliases) => {
      const outcome = applyChange(emptyMap, {
        ops: [
          { do: 'create', kind: 'organisation', record: { id: 'a', name: 'A', remark, aliases } },
        ],
      })
      if (outcome.ok) expectSame(outcome.state)
    }),
    { numRuns: 40, seed: 7 },
  )
})

test('every kind has its sheet with every field', () => {
  const sheets = readWorkbook(writeOurWorkbook(lindevoort))
  expect(sheets).toHaveLength(kinds.length + 1)
  const seats = sheets.find(({ name }) => name === 'seats')
  expect(seats?.rows[0]?.cells.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['id', 'table', 'organisation', 'role', 'origin.session']),
  )
})

test('a value that cannot be is told by sheet, row and column', () => {
  const sheets = readWorkbook(writeOurWorkbook(lindevoort)).map(({ name, rows }) => ({
    name,
    rows: rows.map(({ cells }) => {
      const row: (string | number | boolean)[] = []
      for (const { column, value } of cells) row[column] = value
      return Array.from(row, (cell) => cell ?? null)
    }),
  }))
  const seats = sheets.find(({ name }) => name === 'seats')
  const role = seats?.rows[0]?.indexOf('role') ?? 0
  const third = seats?.rows[3]
  if (third) third[role] = 'koning'
  const file = readFile(writeWorkbook(sheets), { name: 'kaart.xlsx' })
  expect(file).toMatchObject({
    kind: 'refused',
    problem: { code: 'broken-map', sheet: 'seats', row: 4, column: 'role' },
  })
})
