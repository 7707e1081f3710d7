import { type CellAt, headColumns, headRows } from './cell-place.ts'
import type { GridSizes } from './grid-sizes.ts'

/** Scrolls just so far that a cell stands clear of the heads, also when it is not drawn yet. */
export function revealCell(scroller: HTMLDivElement, at: CellAt, sizes: GridSizes) {
  const { row, column, name, total, head, totals } = sizes
  const wantsRow = at.row - headRows
  const wantsColumn = at.column - headColumns
  // Both rows of the head and both columns at the side stay in sight by themselves.
  const above = head + totals
  if (wantsRow >= 0) {
    const room = scroller.clientHeight - above
    scroller.scrollTop = nearest(scroller.scrollTop, wantsRow * row, row, room)
  }
  if (wantsColumn >= 0) {
    const room = scroller.clientWidth - name - total
    scroller.scrollLeft = nearest(scroller.scrollLeft, wantsColumn * column, column, room)
  }
}

/** The least scrolling that shows so much from here. */
function nearest(scrolled: number, from: number, size: number, room: number): number {
  if (from < scrolled) return from
  return from + size > scrolled + room ? from + size - room : scrolled
}
