/** Rows that are drawn: from (with) to (without). */
export type RowWindow = { readonly from: number; readonly to: number }

/** Scrolling this many rows draws nothing new. */
const step = 8

/** Which of so many rows of equal height have to be drawn, with some to spare at both ends. */
export function rowWindow(
  scrolled: number,
  height: number,
  rowHeight: number,
  count: number,
): RowWindow {
  const first = Math.floor(scrolled / rowHeight / step) * step
  const seen = Math.ceil(height / rowHeight)
  return {
    from: Math.max(0, Math.min(first - step, count - seen)),
    to: Math.min(count, first + seen + 2 * step),
  }
}

/** A row to draw, or so many rows of empty space. */
export type RowPart =
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'gap'; readonly at: number; readonly rows: number }

/** What to draw of so many rows: the window, and the one with the focus wherever that is. */
export function rowParts({ from, to }: RowWindow, count: number, focused: number): RowPart[] {
  const shown = new Set<number>()
  for (let at = from; at < to; at += 1) shown.add(at)
  if (focused >= 0 && focused < count) shown.add(focused)
  const parts: RowPart[] = []
  let next = 0
  for (const at of [...shown].sort((a, b) => a - b)) {
    if (at > next) parts.push({ kind: 'gap', at: next, rows: at - next })
    parts.push({ kind: 'row', at })
    next = at + 1
  }
  if (next < count) parts.push({ kind: 'gap', at: next, rows: count - next })
  return parts
}
