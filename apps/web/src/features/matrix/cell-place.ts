/** A cell of the grid, by what it is about and not by number, so that it stays itself when others come and go. */
export type CellPlace = {
  readonly row: string
  readonly column: string
}

/** The rows and columns that are not records; no id starts like this. */
export const headRow = '#head'
export const totalRow = '#totals'
export const nameColumn = '#name'
export const totalColumn = '#total'

/** Whether it is where a party and a table meet. */
export const isSquare = ({ row, column }: CellPlace): boolean =>
  row !== headRow && row !== totalRow && column !== nameColumn && column !== totalColumn

/** Everything the arrow keys go along, in order. */
export type GridKeys = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** Where a cell stands: its numbers, or the nearest there is once its row or column is gone. */
export type CellAt = { readonly row: number; readonly column: number }

/** Head and totals; the records come after them. */
export const headRows = 2
/** Name and total; the tables come after them. */
export const headColumns = 2

export function gridKeys(
  rows: readonly { readonly id: string }[],
  columns: readonly { readonly id: string }[],
): GridKeys {
  return {
    rows: [headRow, totalRow, ...rows.map(({ id }) => id)],
    columns: [nameColumn, totalColumn, ...columns.map(({ id }) => id)],
  }
}

/** Where this cell is now; when somebody took its row or column away, what came in its place. */
export function locate(keys: GridKeys, { row, column }: CellPlace, last: CellAt): CellAt {
  return {
    row: indexIn(keys.rows, row, last.row),
    column: indexIn(keys.columns, column, last.column),
  }
}

function indexIn(keys: readonly string[], key: string, last: number): number {
  const at = keys.indexOf(key)
  return at >= 0 ? at : clamp(last, keys.length)
}

const clamp = (at: number, length: number) => Math.max(0, Math.min(at, length - 1))

type Pressed = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Where a key leads from here, as in the ARIA grid pattern; null for keys that move nothing. */
export function moveCell(
  at: CellAt,
  { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed,
  { rows, columns }: GridKeys,
  page: number,
): CellAt | null {
  if (altKey || shiftKey) return null
  const isFar = ctrlKey || metaKey
  const to = (row: number, column: number): CellAt => ({
    row: clamp(row, rows.length),
    column: clamp(column, columns.length),
  })
  const last = columns.length - 1
  if (key === 'Home') return to(isFar ? 0 : at.row, 0)
  if (key === 'End') return to(isFar ? rows.length - 1 : at.row, last)
  if (isFar) return null
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-page, 0],
    PageDown: [page, 0],
  }
  const step = steps[key]
  return step ? to(at.row + step[0], at.column + step[1]) : null
}
