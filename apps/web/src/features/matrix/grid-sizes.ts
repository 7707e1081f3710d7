import type { CSSProperties } from 'react'
import { fittingName, textWidth } from './text-width.ts'

type Named = { readonly name: string; readonly abbreviation: string | null }

/** Every measure of the grid in pixels; rows and columns are all the same, so that places can be reckoned. */
export type GridSizes = {
  readonly row: number
  readonly column: number
  readonly name: number
  readonly total: number
  readonly head: number
  /** The row of totals below the head. */
  readonly totals: number
  /** How far the slanted heads stick out behind the last column. */
  readonly overhang: number
  /** From the left side of a column to where its slanted text begins. */
  readonly slant: number
  readonly slantLength: number
  readonly fontSize: number
}

/** Steep enough to stand close together, flat enough to read with the head up. */
const angle = (60 * Math.PI) / 180
/** Two lines of a slanted head. */
const twoLines = 36
const mark = 22
const padding = 26

/** Fits the grid to the room there is: names whole where they can be, columns at least a finger wide. */
export function wideSizes(
  room: number,
  rows: readonly Named[],
  columns: readonly Named[],
): GridSizes {
  // On a projector everything is a size larger.
  const scale = room > 1600 ? 1.2 : 1
  const fontSize = 15 * scale
  const head = 168 * scale
  const total = 62 * scale
  const slantLength = Math.round((head - 18) / Math.sin(angle))
  const overhang = Math.round(head / Math.tan(angle))
  const longest = Math.max(...rows.map(({ name }) => textWidth(name, fontSize)), 150)
  const least = 44 * scale
  const whole = longest + mark + padding
  const needed = total + overhang + least * columns.length
  // Where not all tables fit beside whole names, the names make some room.
  const share = whole + needed > room ? 0.27 : 0.36
  const name = Math.round(Math.min(whole, Math.max(220, room * share)))
  const free = (room - name - total - overhang - 20) / Math.max(1, columns.length)
  const column = Math.round(Math.max(least, Math.min(free, 64 * scale)))
  const across = column * Math.sin(angle)
  const slant = Math.round(column - (across - twoLines * scale) / 2 / Math.sin(angle))
  return {
    ...{
      row: 32 * scale,
      totals: 32 * scale,
      column,
      name,
      total,
      head,
      overhang,
      slant,
      slantLength,
      fontSize,
    },
  }
}

/** One table at a time: the squares are as wide as the words in them. */
export function narrowSizes(room: number): GridSizes {
  const column = 128
  const total = 48
  const name = Math.max(110, room - column - total)
  return {
    ...{
      row: 52,
      totals: 34,
      column,
      name,
      total,
      head: 44,
      overhang: 0,
      slant: 0,
      slantLength: 0,
    },
    fontSize: 15,
  }
}

/** A name as a slanted head shows it: on two lines. */
export const headName = (column: Named, { slantLength, fontSize }: GridSizes): string =>
  slantLength === 0
    ? column.name
    : fittingName(column, { width: slantLength - 8, fontSize: fontSize * 0.94, lines: 2 })

/** A name as a row shows it; on a phone it has two lines. */
export const rowName = (row: Named, { name, fontSize, slantLength }: GridSizes): string =>
  fittingName(row, { width: name - mark - padding, fontSize, lines: slantLength === 0 ? 2 : 1 })

/** The sizes as CSS reads them. */
export const sizeStyle = (sizes: GridSizes): CSSProperties =>
  ({
    '--row': `${sizes.row}px`,
    '--column': `${sizes.column}px`,
    '--name': `${sizes.name}px`,
    '--total': `${sizes.total}px`,
    '--totals': `${sizes.totals}px`,
    '--head': `${sizes.head}px`,
    '--slant': `${sizes.slant}px`,
    '--slant-length': `${sizes.slantLength}px`,
    '--size': `${sizes.fontSize}px`,
  }) as CSSProperties
