import { normaliseText } from '@webwijzer/domain/normalise'
import { joinedId, joinedIds, type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { type CsvProblem, type CsvProblemCode, clip } from './csv-problem.ts'
import { type AnyCsvTable, headerOf, type ReadContext } from './csv-table.ts'
import { splitList } from './pipe-list.ts'
import type { CsvRow } from './read-csv.ts'

/** A record with the row it was read from, so that what is found out later can still be pointed at. */
export type Draft = {
  readonly kind: Kind
  readonly record: Rec
  readonly table: AnyCsvTable
  readonly row: CsvRow
}
type Values = Record<string, unknown>
type Reading = { readonly draft: Draft | null; readonly problems: readonly CsvProblem[] }

/** A problem with one cell of a row. */
export function cellProblem(
  { table, row }: Pick<Draft, 'table' | 'row'>,
  code: CsvProblemCode,
  column: string | null,
): CsvProblem {
  const cell = column === null ? '' : (row.cells[column] ?? '')
  return { file: table.file, line: row.line, column, code, value: clip(cell) || null }
}

/** Several rows where one row lists several things: each with one entry of every list. */
export function splitRow(row: CsvRow, { onePer }: AnyCsvTable): CsvRow[] {
  if (!onePer) return [row]
  const lists = onePer.map((header) => [header, splitList(row.cells[header] ?? '')] as const)
  const length = Math.max(...lists.map(([, entries]) => entries.length))
  return Array.from({ length }, (_, at) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(lists.map(([header, entries]) => [header, entries[at] ?? ''])),
    },
  }))
}

function setValue(values: Values, path: string, value: unknown): void {
  const [field = '', part] = path.split('.')
  if (part === undefined) values[field] = value
  else values.origin = { session: null, group: null, ...(values.origin ?? {}), [part]: value }
}

function idOf(kind: Kind, values: Values): Values {
  if (kind === 'webber') return { id: 'WEB' }
  if (kind !== 'seat' && kind !== 'programmePartner') return {}
  const [left, right] = joinedIds[kind]
  const [from, to] = [values[left], values[right]]
  return typeof from === 'string' && typeof to === 'string' ? { id: joinedId(from, to) } : {}
}

/** The record that the values make; without the values that its schema refuses, when it can do without. */
function makeRecord(kind: Kind, values: Values): { record: Rec | null; refused: string[] } {
  const first = recordSchemas[kind].safeParse(values)
  if (first.success) return { record: first.data, refused: [] }
  const refused = [...new Set(first.error.issues.map(({ path }) => String(path[0])))]
  const kept = Object.entries(values).filter(([field]) => !refused.includes(field))
  const second = recordSchemas[kind].safeParse(Object.fromEntries(kept))
  return { record: second.data ?? null, refused }
}

/** One row on its way to becoming a record: what it says so far, and how to tell what it says badly. */
type Work = {
  readonly table: AnyCsvTable
  readonly context: ReadContext
  readonly values: Values
  readonly tell: (code: CsvProblemCode, column: string | null) => void
}

function readColumns({ table, context, values, tell }: Work): void {
  for (const [header, path, codec] of table.columns) {
    const cell = normaliseText(context.cells[header] ?? '')
    if (cell === '' || path === '=' || !codec.read) continue
    const value = codec.read(cell, context)
    if (value === undefined) tell('unknown-word', header)
    else if (path === '*') Object.assign(values, value)
    else setValue(values, path, value)
  }
}

function readFamily({ table, context, values, tell }: Work): void {
  const { family } = table
  if (!family) return
  const cells = Object.entries(context.cells)
    .map(([header, cell]) => [header, normaliseText(cell)] as const)
    .filter(([header, cell]) => cell !== '' && family.pattern.test(header))
  const refuse = (header: string) => tell('unknown-word', header)
  Object.assign(values, family.read(new Map(cells), context, refuse))
}

/** What one row says about one kind of record. What cannot be read is told and left at its default. */
export function readRow(
  table: AnyCsvTable,
  row: CsvRow,
  sessionId: ReadContext['sessionId'],
): Reading {
  const problems: CsvProblem[] = []
  const tell: Work['tell'] = (code, column) =>
    problems.push(cellProblem({ table, row }, code, column))
  const values: Values = {}
  const work = { table, context: { cells: row.cells, sessionId }, values, tell }
  readColumns(work)
  readFamily(work)
  Object.assign(values, idOf(table.kind, values))
  const { record, refused } = makeRecord(table.kind, values)
  for (const field of refused) {
    const column = headerOf(table, field)
    if (values[field] !== undefined) tell('refused-value', column)
    else if (column !== null) tell('missing-value', column)
  }
  if (record && 'from' in record && record.from === record.to) {
    tell('refused-value', headerOf(table, 'to'))
    return { draft: null, problems }
  }
  return { draft: record && { kind: table.kind, record, table, row }, problems }
}
