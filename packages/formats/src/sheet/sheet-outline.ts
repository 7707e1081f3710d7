import type { SheetLine, SheetOutline, SheetRow } from '../file/file-contents.ts'
import { filledIn } from './sheet-of-rows.ts'

/** How many rows from the top may hold the headers, and how many blocks are told apart. */
const mostTop = 20
const mostBlocks = 20
const longest = 80

/** Where a list may begin and end on a sheet: near the top, and round every empty row. */
export function outlineOf(rows: readonly SheetRow[]): SheetOutline {
  const filled = rows.filter((row) => filledIn(row).length > 0)
  const isStart = (at: number) => filled[at]?.number !== (filled[at - 1]?.number ?? 0) + 1
  const starts = filled.filter((_, at) => at >= mostTop && isStart(at)).slice(0, mostBlocks)
  const ends = filled.filter((_, at) => at > 0 && at < filled.length - 1 && isStart(at + 1))
  const last = filled.at(-1)?.number
  return {
    heads: [...filled.slice(0, mostTop), ...starts]
      .filter(({ number }) => number !== last)
      .map(lineOf),
    ends: ends.slice(0, mostBlocks).map(lineOf),
  }
}

function lineOf(row: SheetRow): SheetLine {
  const text = filledIn(row)
    .map((cell) => cell.trim().replace(/\s+/g, ' '))
    .join(' · ')
  return { row: row.number, text: text.length > longest ? `${text.slice(0, longest)}…` : text }
}
