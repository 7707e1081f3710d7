import { collectionNames, type Kind, kinds, recordSchemas } from '@webwijzer/domain/records'
import type { FileContents } from '../file/file-contents.ts'
import { fileProblem, refuse } from '../file/file-problem.ts'
import { listedKinds, mapFormat, mapVersion } from '../json/map-file.ts'
import { readMap } from '../json/read-map.ts'
import { unquoteFormula } from '../repair/formula-quote.ts'
import { columnLetters } from '../sheet/column-letters.ts'
import type { Cell, CellRow } from '../xlsx/read-cells.ts'
import type { WorkbookSheet } from '../xlsx/read-workbook.ts'
import { columnsOf, hasOwnFields, listMark, markSheet } from './our-columns.ts'

const cellAt = (row: CellRow | undefined, column: number): Cell | undefined =>
  row?.cells.find((cell) => cell.column === column)

/** Whether we wrote this workbook ourselves, in whatever version. */
export function isOurWorkbook(sheets: readonly WorkbookSheet[]): boolean {
  const mark = sheets.find(({ name }) => name === markSheet)
  return cellAt(mark?.rows[1], 0)?.value === mapFormat
}

/** Whether a field holds a list, by its schema. */
function isList(kind: Kind, field: string): boolean {
  const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> =
    recordSchemas[kind].shape
  return shape[field]?.safeParse([]).success ?? false
}

function readList(text: string): unknown {
  if (!text.startsWith('[')) return text.split(listMark)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}

/** Where the record and its parts are put together: without a prototype, so any name is just a name. */
type Draft = Record<string, unknown>
const emptyDraft = (): Draft => Object.create(null)

function setAt(draft: Draft, path: string, value: unknown): void {
  const dot = path.indexOf('.')
  if (dot < 0) {
    draft[path] = value
    return
  }
  const field = path.slice(0, dot)
  const inner = (draft[field] as Draft | undefined) ?? emptyDraft()
  inner[path.slice(dot + 1)] = value
  draft[field] = inner
}

function readRecord(kind: Kind, columns: ReadonlyMap<number, string>, { cells }: CellRow): Draft {
  const draft = emptyDraft()
  if (columnsOf(kind).includes('origin.session')) draft.origin = { session: null, group: null }
  for (const { column, value } of cells) {
    const path = columns.get(column)
    if (path === undefined) continue
    const plain = typeof value === 'string' ? unquoteFormula(value) : value
    setAt(draft, path, typeof plain === 'string' && isList(kind, path) ? readList(plain) : plain)
  }
  return draft
}

function readSheet(kind: Kind, { name, rows: [header, ...rows] }: WorkbookSheet): Draft[] {
  const known = columnsOf(kind)
  const columns = new Map<number, string>()
  for (const { column, text } of header?.cells ?? []) {
    const isKnown = known.includes(text) || (hasOwnFields(kind) && text.startsWith('fields.'))
    if (!isKnown)
      refuse('broken-map', {
        sheet: name,
        row: 1,
        column: columnLetters(column),
        found: text.slice(0, 200),
      })
    columns.set(column, text)
  }
  return rows.map((row) => readRecord(kind, columns, row))
}

/** Where in the workbook a problem of the map is: `seats[3].table` is row 5 of the sheet `seats`. */
function problemAt(path: string, sheets: readonly WorkbookSheet[]) {
  const [, name = '', at, column = null] = /^(\w+)(?:\[(\d+)\])?(?:\.(.*))?$/.exec(path) ?? []
  const sheet = sheets.find((each) => each.name === name)
  const row = at === undefined ? null : (sheet?.rows[Number(at) + 1]?.number ?? null)
  return fileProblem('broken-map', { sheet: sheet ? name : null, row, column, found: path })
}

/** The map in a workbook of ours: the same that was written, or why not, by sheet, row and column. */
export function readOurWorkbook(sheets: readonly WorkbookSheet[]): FileContents {
  const mark = sheets.find(({ name }) => name === markSheet)
  if (cellAt(mark?.rows[1], 1)?.value !== mapVersion) refuse('newer-version')
  const file = emptyDraft()
  Object.assign(file, { format: mapFormat, version: mapVersion, map: null })
  for (const kind of listedKinds) file[collectionNames[kind]] = []
  for (const sheet of sheets) {
    const kind = kinds.find((each) => collectionNames[each] === sheet.name)
    if (sheet.name === markSheet) continue
    if (!kind) return refuse('broken-map', { sheet: sheet.name })
    const records = readSheet(kind, sheet)
    file[sheet.name] = kind === 'map' ? (records[0] ?? null) : records
  }
  const { state, problems } = readMap(JSON.stringify(file))
  if (state) return { kind: 'ours', state }
  return {
    kind: 'refused',
    problem: problemAt(problems.at(0)?.path ?? '', sheets),
    mapProblems: problems,
  }
}
