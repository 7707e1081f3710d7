import { normaliseText } from '@webwijzer/domain/normalise'
import { type Kind, type Rec, recordSchemas, type Session } from '@webwijzer/domain/records'
import { type CsvProblem, withoutDoubles } from './csv-problem.ts'
import { type AnyCsvTable, headerOf, isHeaderOf, type ReadContext, writeCell } from './csv-table.ts'
import { csvFileNames, csvTables } from './csv-tables.ts'
import { decodeText } from './decode-text.ts'
import { type CsvSheet, readCsv } from './read-csv.ts'
import { cellProblem, type Draft, readRow, splitRow } from './read-row.ts'
import { linkParents, resolveReferences, withoutDoubleIds } from './resolve-references.ts'
import { settleWebbers } from './settle-webbers.ts'
import { writeContextOf } from './write-context.ts'

export type KindedRecord = { readonly kind: Kind; readonly record: Rec }
export type CsvSet = {
  /** In the order in which they can be created: each after what it points at. */
  readonly records: readonly KindedRecord[]
  readonly problems: readonly CsvProblem[]
}

/** Columns that nobody reads but that hold something: told once, with the first value. */
function unknownColumns(file: string, sheet: CsvSheet): CsvProblem[] {
  const tables = csvTables.filter((table) => table.file === file)
  return sheet.header
    .filter((header) => !tables.some((table) => isHeaderOf(table, header)))
    .flatMap((column) => {
      const row = sheet.rows.find(({ cells }) => cells[column]?.trim())
      const [table] = tables
      return row && table ? [cellProblem({ table, row }, 'unknown-column', column)] : []
    })
}

/** The columns without which no record of this kind can be made, and which the file does not have. */
function missingColumns(table: AnyCsvTable, { header, headerLine }: CsvSheet): CsvProblem[] {
  const issues = recordSchemas[table.kind].safeParse({}).error?.issues ?? []
  return issues
    .map(({ path }) => headerOf(table, String(path[0])))
    .filter((column) => column !== null && !header.includes(column))
    .map((column) => ({
      file: table.file,
      line: headerLine,
      column,
      code: 'missing-column',
      value: null,
    }))
}

/** Which id session 3 has: that of the session with this number, or the one that the set's ids have. */
function sessionIds(drafts: readonly Draft[]): ReadContext['sessionId'] {
  const byNumber = new Map<string, string>()
  for (const { record } of drafts) byNumber.set(String((record as Session).number), record.id)
  return (number) => byNumber.get(String(Number(number))) ?? `SES-${number}`
}

/** Cells that repeat what other cells say (the name beside an id), but say something else. */
function contradictions(drafts: readonly Draft[]): CsvProblem[] {
  const context = writeContextOf(drafts)
  return drafts.flatMap((draft) =>
    draft.table.columns
      .filter(([header, path]) => path === '=' && draft.row.cells[header]?.trim())
      .filter(([header, ...column]) => {
        const cell = normaliseText(draft.row.cells[header] ?? '')
        return writeCell([header, ...column], draft.record, context) !== cell
      })
      .map(([header]) => cellProblem(draft, 'contradiction', header)),
  )
}

/**
 * The records that a set of Webwijzer CSV files describes, and everything in it that found no place.
 * Files that are absent are no problem, except for what points at them. Each file has its own encoding.
 */
export function readCsvSet(
  files: Readonly<Record<string, Uint8Array>>,
  { mapName }: { mapName: string },
): CsvSet {
  const problems: CsvProblem[] = []
  const sheets = new Map<string, CsvSheet>()
  for (const [file, bytes] of Object.entries(files)) {
    if (!csvFileNames.includes(file)) {
      problems.push({ file, line: 1, column: null, code: 'unknown-file', value: null })
      continue
    }
    const sheet = readCsv(decodeText(bytes).text)
    sheets.set(file, sheet)
    problems.push(...sheet.problems.map((problem) => ({ file, ...problem })))
    problems.push(...unknownColumns(file, sheet))
  }

  let sessionId: ReadContext['sessionId'] = (number) => `SES-${number}`
  const draftsOf = (table: AnyCsvTable): readonly Draft[] => {
    const sheet = sheets.get(table.file)
    if (!sheet || sheet.rows.length === 0) return []
    const missing = missingColumns(table, sheet)
    problems.push(...missing)
    if (missing.length > 0) return []
    const { onlyWith = [] } = table
    const rows = sheet.rows.filter(({ cells }) => onlyWith.every((header) => cells[header]?.trim()))
    const readings = rows
      .flatMap((row) => splitRow(row, table))
      .map((row) => readRow(table, row, sessionId))
    problems.push(...readings.flatMap((reading) => reading.problems))
    const drafts = readings.flatMap(({ draft }) => (draft ? [draft] : []))
    if (table.kind === 'session') sessionId = sessionIds(drafts)
    if (table.kind !== 'webber') return drafts
    const settled = settleWebbers(drafts)
    problems.push(...settled.problems)
    return settled.drafts
  }

  const single = withoutDoubleIds(csvTables.flatMap(draftsOf))
  const resolved = resolveReferences(linkParents(single.drafts))
  problems.push(...single.problems, ...resolved.problems, ...contradictions(resolved.drafts))
  const records: KindedRecord[] = [
    { kind: 'map', record: recordSchemas.map.parse({ id: 'map', name: mapName }) },
    ...resolved.drafts.map(({ kind, record }) => ({ kind, record })),
    { kind: 'view', record: recordSchemas.view.parse({ id: 'main', name: 'Kaart' }) },
  ]
  return { records, problems: withoutDoubles(problems) }
}
