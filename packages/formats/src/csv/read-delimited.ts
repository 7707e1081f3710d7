import Papa from 'papaparse'
import type { SheetRow } from '../file/file-contents.ts'
import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'
import { columnLetters } from '../sheet/column-letters.ts'
import { findDelimiter } from './find-delimiter.ts'
import { colon, hasLabelledLines, labelledLines } from './labelled-lines.ts'
import { sepLine } from './read-csv.ts'

export type Delimited = { readonly rows: readonly SheetRow[]; readonly delimiter: string }
type Options = {
  readonly delimiter?: string | undefined
  readonly onProgress?: ((part: number) => void) | undefined
}

type ChunkedConfig = Papa.ParseConfig<string[]> & {
  readonly chunkSize: number
  readonly chunk: (results: Papa.ParseResult<string[]>) => void
  readonly complete: () => void
}

const chunkSize = 256 * 1024

/** The cells up to the last one with something in it, when they are no more and no longer than they should be. */
function checkedCells(cells: readonly string[], row: number): string[] {
  const used = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
  if (used.length > limits.columns) refuse('too-many-columns', { row, limit: limits.columns })
  const long = used.findIndex((cell) => cell.length > limits.cellCharacters)
  if (long >= 0)
    refuse('cell-too-long', { row, column: columnLetters(long), limit: limits.cellCharacters })
  return used
}

/** A line without end has no columns to speak of, and would be read over and over. */
function checkLines(text: string): void {
  let [start, row] = [0, 1]
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const length = (end < 0 ? text.length : end) - start
    if (length > limits.lineCharacters)
      refuse('cell-too-long', { row, limit: limits.lineCharacters })
    if (end < 0) return
    start = end + 1
    row += 1
  }
}

/** A zero byte, or many control characters, tell that this is no text at all. */
function checkIsText(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we look for
  const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.exec(text)
  if (control) refuse('not-text', { row: text.slice(0, control.index).split('\n').length })
}

const delimiterOf = (text: string): string => (hasLabelledLines(text) ? colon : findDelimiter(text))

/**
 * The rows of a text with delimiters, numbered as a spreadsheet does: a `sep=` line is no row.
 * Stops at the first row that is past a limit or has a quote that does not close.
 */
export function readDelimited(text: string, { delimiter, onProgress }: Options = {}): Delimited {
  const clean = text.replace(/\r\n?/g, '\n')
  checkIsText(clean)
  checkLines(clean)
  const sep = sepLine.exec(clean)
  const body = sep ? clean.slice(sep[0].length) : clean
  const used = delimiter ?? sep?.[1] ?? delimiterOf(body)
  const rows: SheetRow[] = []
  let [number, filled, filledCells] = [0, 0, 0]

  const take = (cells: readonly string[]) => {
    number += 1
    const used = checkedCells(cells, number)
    if (used.length === 0) return
    filled += 1
    if (filled > limits.rows + 1) refuse('too-many-rows', { row: number, limit: limits.rows })
    filledCells += used.filter((cell) => cell !== '').length
    if (filledCells > limits.cells) refuse('too-many-items', { row: number, limit: limits.cells })
    rows.push({ number, cells: used })
  }
  if (used === colon) {
    for (const cells of labelledLines(body)) take(cells)
    return { rows, delimiter: used }
  }
  const config: ChunkedConfig = {
    delimiter: used,
    newline: '\n',
    chunkSize,
    chunk: ({ data, errors, meta }) => {
      const broken = errors.find(({ type }) => type === 'Quotes')
      const last = broken ? (broken.row ?? data.length - 1) : data.length
      for (const [at, cells] of data.entries()) {
        if (at === last) refuse('unclosed-quote', { row: number + 1 })
        take(cells)
      }
      if (broken) refuse('unclosed-quote', { row: number + 1 })
      onProgress?.(Math.min(1, meta.cursor / Math.max(1, body.length)))
    },
    complete: () => onProgress?.(1),
  }
  Papa.parse<string[]>(body, config)
  return { rows, delimiter: used }
}
