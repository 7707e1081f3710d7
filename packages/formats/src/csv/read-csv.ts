import Papa from 'papaparse'
import { type CsvProblem, clip } from './csv-problem.ts'
import { findDelimiter } from './find-delimiter.ts'

/** More rows than any map needs; what comes after is not read, and said so. */
export const maxRows = 20_000

export type CsvRow = {
  /** The line on which the row starts, counted from 1 as a text editor does. */
  readonly line: number
  /** By header, without a prototype: a column may be called `constructor`. Empty cells are there as ''. */
  readonly cells: Readonly<Record<string, string>>
}
export type CsvSheet = {
  readonly header: readonly string[]
  readonly headerLine: number
  readonly rows: readonly CsvRow[]
  readonly delimiter: string
  readonly problems: readonly Omit<CsvProblem, 'file'>[]
}

type RawRow = { line: number; cells: readonly string[] }
type Problem = CsvSheet['problems'][number]

export const sepLine = /^"?sep=([^"\n])"?[;,\t]*(?:\n|$)/i
const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== ''
const linesIn = (text: string): number => text.split('\n').length - 1

function withLines(data: readonly string[][], firstLine: number): RawRow[] {
  let line = firstLine
  return data.map((cells) => {
    const row = { line, cells }
    line += 1 + cells.reduce((sum, cell) => sum + linesIn(cell), 0)
    return row
  })
}

function quoteProblems(
  errors: readonly Papa.ParseError[],
  text: string,
  firstLine: number,
): Problem[] {
  const problems: Problem[] = []
  let [line, index] = [firstLine, 0]
  for (const error of errors.filter(({ type }) => type === 'Quotes').slice(0, 100)) {
    const here = error.index ?? index
    line += linesIn(text.slice(index, here))
    index = here
    if (problems.at(-1)?.line === line) continue
    const rest = text.slice(here, text.indexOf('\n', here) + 1 || undefined)
    problems.push({ line, column: null, code: 'broken-quotes', value: clip(rest.trim()) })
  }
  return problems
}

/** A title may stand above the header: the header is the first row with more than one filled cell. */
function findHeader(rows: readonly RawRow[], headerLine: number | undefined): RawRow | undefined {
  if (headerLine !== undefined) return rows.find(({ line }) => line === headerLine)
  return rows.find(({ cells }) => cells.filter(isFilled).length > 1) ?? rows[0]
}

/** One name per column: a nameless one that holds something is called after its place, `#5`. */
function nameColumns(titles: readonly string[], rows: readonly RawRow[]): (string | null)[] {
  const used = new Uint8Array(
    rows.reduce((most, { cells }) => Math.max(most, cells.length), titles.length),
  )
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries()) if (isFilled(cell)) used[at] = 1
  const taken = new Map<string, number>()
  return Array.from(used, (isUsed, at) => {
    const title = titles[at]?.trim().replace(/\s+/g, ' ') ?? ''
    if (title === '') return isUsed ? `#${at + 1}` : null
    const times = (taken.get(title) ?? 0) + 1
    taken.set(title, times)
    return times === 1 ? title : `${title} (${times})`
  })
}

function toRow({ line, cells }: RawRow, names: readonly (string | null)[]): CsvRow {
  const byName: Record<string, string> = Object.create(null)
  for (const [at, name] of names.entries()) if (name !== null) byName[name] = cells[at] ?? ''
  return { line, cells: byName }
}

/**
 * A table as Dutch Excel writes it: a `sep=` line, `;` `,` or tab, quotes, line breaks in cells,
 * empty rows and trailing empty columns. Nothing that holds text is dropped: what has no header
 * gets one, and what is broken is told with its line. `headerLine` is what people pointed at.
 */
export function readCsv(text: string, { headerLine }: { headerLine?: number } = {}): CsvSheet {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const sep = sepLine.exec(clean)
  const body = sep ? clean.slice(sep[0].length) : clean
  const firstLine = sep ? 2 : 1
  const delimiter = sep?.[1] ?? findDelimiter(body)
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n', preview: maxRows })
  const problems = quoteProblems(parsed.errors, body, firstLine)

  const filled = withLines(parsed.data, firstLine).filter(({ cells }) => cells.some(isFilled))
  if (parsed.meta.truncated) {
    const last = filled.at(-1)?.line ?? firstLine
    problems.push({ line: last, column: null, code: 'too-many-rows', value: String(maxRows) })
  }
  const head = findHeader(filled, headerLine)
  if (!head) {
    problems.push({ line: firstLine, column: null, code: 'empty-file', value: null })
    return { header: [], headerLine: firstLine, rows: [], delimiter, problems }
  }
  const below = filled.filter(({ line }) => line > head.line)
  const names = nameColumns(head.cells, below)
  const header = names.filter((name) => name !== null)
  for (const [at, name] of names.entries())
    if (
      name !== null &&
      !name.startsWith('#') &&
      name !== head.cells[at]?.trim().replace(/\s+/g, ' ')
    )
      problems.push({ line: head.line, column: name, code: 'double-column', value: name })
  const rows = below.map((row) => toRow(row, names))
  return { header, headerLine: head.line, rows, delimiter, problems }
}
