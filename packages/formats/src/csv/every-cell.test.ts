import { readFileSync } from 'node:fs'
import type { Kind, Nomination, Participant, Rec, Webber } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { type AnyCsvTable, writeCell } from './csv-table.ts'
import { csvFileNames, csvTables } from './csv-tables.ts'
import { decodeText } from './decode-text.ts'
import { type CsvRow, readCsv } from './read-csv.ts'
import { readCsvSet } from './read-csv-set.ts'
import { splitRow } from './read-row.ts'
import { writeContextOf } from './write-context.ts'

// Nothing of the example is dropped: every filled cell of every file is found back in a record, as
// the same words, or stands in a column that only repeats another one and says the same.

const repeating = [
  'overleggen.csv trekker',
  'deelname.csv overleg',
  'deelname.csv organisatie',
  'programmas.csv trekker',
  'programmas.csv partners',
  'relaties.csv van',
  'relaties.csv naar',
  'deelnemers.csv organisatie',
  'nominaties.csv soort',
  'nominaties.csv organisatie',
]

const files: Record<string, Uint8Array> = Object.fromEntries(
  csvFileNames.map((file) => {
    const url = new URL(`../../../../data/lindevoort/${file}`, import.meta.url)
    return [file, readFileSync(url)]
  }),
)
const { records } = readCsvSet(files, { mapName: 'Lindevoort' })
const context = writeContextOf(records)

/** The record of this kind that a row is about. */
function recordOf(kind: Kind, { cells }: CsvRow): Rec | undefined {
  const same = records.filter((each) => each.kind === kind).map(({ record }) => record)
  if (kind === 'seat')
    return same.find(({ id }) => id === `${cells.overleg_id}~${cells.organisatie_id}`)
  if (kind === 'programmePartner')
    return same.find(({ id }) => id === `${cells.id}~${cells.partner_ids}`)
  if (kind === 'webber')
    return same.find((record) => {
      const { organisation, function: job } = record as Webber
      return organisation === cells.organisatie_id && (job ?? '') === cells.functie
    })
  return same.find(({ id }) => id === cells.id)
}

/** What the records say at a header: the words that would be written there again. */
function wordsAt(table: AnyCsvTable, record: Rec, header: string): string[] {
  const own = table.columns.filter(([title]) => title === header)
  const family = table.family?.write(record as never, context)[header]
  return [...own.map((column) => writeCell(column, record, context)), ...(family ? [family] : [])]
}

type Statement = { place: string; cell: string; written: string }

/** Each filled cell of a row beside what the record of this table says there. */
function statementsOf(table: AnyCsvTable, row: CsvRow): Statement[] {
  const record = recordOf(table.kind, row)
  if (!record) throw new Error(`${table.file}:${row.line} has no ${table.kind}`)
  return Object.entries(row.cells)
    .filter(([, cell]) => cell !== '')
    .flatMap(([header, cell]) =>
      wordsAt(table, record, header).map((written) => {
        return { place: `${row.line} ${header}`, cell, written }
      }),
    )
}

/** What all records say at each place; the entries of a list one after the other, as in the file. */
function saidAt(statements: readonly Statement[]): Map<string, string> {
  const byPlace = Map.groupBy(statements, ({ place }) => place)
  const entries = [...byPlace].map(([place, said]) => {
    return [place, [...new Set(said.map(({ written }) => written))].join('|')] as const
  })
  return new Map(entries)
}

test.each(csvFileNames)('every filled cell of %s is in a record, in the same words', (file) => {
  const { rows } = readCsv(decodeText(files[file] ?? new Uint8Array()).text)
  const tables = csvTables.filter((table) => table.file === file)
  const statements = tables.flatMap((table) =>
    rows.flatMap((row) => splitRow(row, table)).flatMap((row) => statementsOf(table, row)),
  )
  for (const { place, cell, written } of statements) expect(written, `${file}:${place}`).toBe(cell)
  const filled = rows.flatMap(({ line, cells }) =>
    Object.entries(cells)
      .filter(([, cell]) => cell !== '')
      .map(([header, cell]) => [`${line} ${header}`, cell] as const),
  )
  expect(saidAt(statements)).toEqual(new Map(filled))
})

test('only the names beside ids, and who was nominated, are repeated rather than kept', () => {
  const kept = (file: string, header: string) =>
    csvTables.some(
      (table) =>
        table.file === file &&
        table.columns.some(([title, path]) => title === header && path !== '='),
    )
  const repeats = csvTables.flatMap(({ file, columns }) =>
    columns.filter(([, path]) => path === '=').map(([header]) => `${file} ${header}`),
  )
  expect(repeats.sort()).toEqual([...repeating].sort())
  const both = repeating.filter((name) => kept(...(name.split(' ') as [string, string])))
  expect(both).toEqual(['nominaties.csv organisatie'])
})

test('no value of a record comes from nowhere: an empty cell is an empty field', () => {
  const nominations = records.filter(({ kind }) => kind === 'nomination')
  for (const { record } of nominations) {
    const { typedName, organisation } = record as Nomination
    expect(typedName === null && organisation !== null).toBe(true)
  }
  const silent = records.filter(
    ({ kind, record }) => kind === 'participant' && !(record as Participant).email,
  )
  expect(silent.map(({ record }) => record.id)).toHaveLength(6)
})
