import type { PlacedBox } from './placed-box.ts'

/** A straight line between the centres of two things. */
export type Segment = { readonly a: PlacedBox; readonly b: PlacedBox }

/** Whether two lines cross; lines with an end in common never do. */
export function areCrossing(one: Segment, two: Segment): boolean {
  if (one.a === two.a || one.a === two.b || one.b === two.a || one.b === two.b) return false
  return (
    sideOf(one, two.a.x, two.a.y) !== sideOf(one, two.b.x, two.b.y) &&
    sideOf(two, one.a.x, one.a.y) !== sideOf(two, one.b.x, one.b.y)
  )
}

function sideOf({ a, b }: Segment, x: number, y: number): boolean {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) > 0
}

/** Whether a line comes within `clearance` of the box of a third thing (Liang & Barsky 1984: clip, see what is left). */
export function isThroughBox({ a, b }: Segment, box: PlacedBox, clearance = 0): boolean {
  if (box === a || box === b) return false
  const left = box.x - box.left - clearance
  const right = box.x + box.right + clearance
  const top = box.y - box.top - clearance
  const bottom = box.y + box.bottom + clearance
  // The cheap answer for almost every pair: the whole line is on one side of the box.
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false
  const acrossX = clip(a.x, b.x - a.x, left, right)
  const acrossY = clip(a.y, b.y - a.y, top, bottom)
  return Math.max(acrossX.enter, acrossY.enter, 0) < Math.min(acrossX.leave, acrossY.leave, 1)
}

/** Between which shares of its length a line is inside a strip. */
function clip(start: number, change: number, from: number, to: number) {
  if (change === 0) {
    const isInside = start > from && start < to
    return isInside ? { enter: 0, leave: 1 } : { enter: 1, leave: 0 }
  }
  const first = (from - start) / change
  const second = (to - start) / change
  return { enter: Math.min(first, second), leave: Math.max(first, second) }
}
