import type { Sheet, SheetRow } from '../file/file-contents.ts'
import { type FileNote, fileNote } from '../file/file-note.ts'
import { limits } from '../file/limits.ts'
import { repairLetters } from '../repair/repair-letters.ts'
import { columnLetters } from './column-letters.ts'

export type NotedSheet = { readonly sheet: Sheet; readonly notes: readonly FileNote[] }

/** Where people say that the list of a sheet stands, as rows of the file: headers in row 0 are none. */
export type ListPlace = { readonly headerRow?: number; readonly lastRow?: number }

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== ''
const isFigure = (cell: string): boolean => /^[-+]?[\d.,\s%€]+$/.test(cell.trim())
/** The filled cells of a row. */
export const filledIn = ({ cells }: SheetRow): string[] => cells.filter(isFilled)

/**
 * The row with the headers: the first near the top that names most of the columns in use, with
 * words and without doubles. Above it may stand titles, dates and empty rows.
 */
export function findHeaderRow(rows: readonly SheetRow[]): SheetRow | null {
  const top = rows.filter((row) => filledIn(row).length > 0).slice(0, limits.titleRows)
  const widest = top.reduce((most, row) => Math.max(most, filledIn(row).length), 0)
  const enough = Math.min(widest, Math.max(2, Math.ceil(widest * 0.6)))
  const wide = top.filter((row) => filledIn(row).length >= enough)
  const isNaming = (row: SheetRow) => {
    const titles = filledIn(row)
    const isDistinct = new Set(titles.map((title) => title.trim())).size > titles.length / 2
    return isDistinct && titles.filter(isFigure).length <= titles.length / 2
  }
  return wide.find(isNaming) ?? wide[0] ?? null
}

/** What stands above a list that has no headers. */
const noHeaders: SheetRow = { number: 0, cells: [] }

const lineOf = (row: SheetRow): string => filledIn(row).join(' ').trim()

const titleOf = ({ cells }: SheetRow, at: number): string =>
  repairLetters(cells[at]?.trim().replace(/\s+/g, ' ') ?? '')

/** A column is kept when it has a title or holds anything; a nameless one is called after its letters. */
function nameColumns(head: SheetRow, below: readonly SheetRow[]): (string | null)[] {
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), head.cells.length)
  const used = new Uint8Array(width)
  for (const { cells } of below)
    for (const [at, cell] of cells.entries()) if (isFilled(cell)) used[at] = 1
  const taken = new Set<string>()
  return Array.from(used, (isUsed, at) => {
    const title = titleOf(head, at)
    if (title === '' && !isUsed) return null
    const name = freeName(title || `#${columnLetters(at)}`, taken)
    taken.add(name)
    return name
  })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let times = 1; ; times += 1) {
    const candidate = times === 1 ? name : `${name} (${times})`
    if (!taken.has(candidate)) return candidate
  }
}

function headerNotes(sheet: string, head: SheetRow, names: readonly (string | null)[]): FileNote[] {
  return names.flatMap((column, at) => {
    if (column === null) return []
    const before = titleOf(head, at)
    if (before === column) return []
    const code = before === '' ? 'nameless-column' : 'double-header'
    return [fileNote(code, { sheet, row: head.number, column, before, after: column })]
  })
}

/** The table in these rows: its headers found, or pointed at; null when nothing stands there. */
export function sheetOfRows(
  name: string,
  rows: readonly SheetRow[],
  { headerRow, lastRow = Number.POSITIVE_INFINITY }: ListPlace = {},
): NotedSheet | null {
  const pointedAt = headerRow === 0 ? noHeaders : rows.find(({ number }) => number === headerRow)
  const head = pointedAt ?? findHeaderRow(rows)
  if (!head) return null
  const after = rows.filter((row) => row.number > head.number && filledIn(row).length > 0)
  const below = after.filter(({ number }) => number <= lastRow)
  const names = nameColumns(head, below)
  const kept = names.flatMap((column, at) => (column === null ? [] : [{ column, at }]))
  const titles = rows.filter((row) => row.number < head.number && filledIn(row).length > 0)
  const titleNotes = titles.slice(0, limits.titleRows).map((row) => {
    return fileNote('title-line', { sheet: name, row: row.number, before: lineOf(row) })
  })
  const beyond = after.find(({ number }) => number > lastRow)
  const beyondNotes = beyond
    ? [fileNote('after-list', { sheet: name, row: beyond.number, before: lineOf(beyond) })]
    : []
  return {
    sheet: {
      name,
      headerRow: head.number,
      headers: kept.map(({ column }) => column),
      rows: below.map(({ number, cells }) => ({
        number,
        cells: kept.map(({ at }) => cells[at] ?? ''),
      })),
    },
    notes: [
      ...titleNotes,
      ...(head === noHeaders ? [] : headerNotes(name, head, names)),
      ...beyondNotes,
    ],
  }
}
