import type { Reach } from './node-boxes.ts'
import { boxOfThing, type Point, type Thing } from './things-of.ts'

/** A thing with its label as it stands on the map: its position and how far it reaches from there. */
export type PlacedBox = Point & Readonly<Reach> & { readonly id: string }

/** The boxes of all things that have a position; the rest is left out. */
export function placedBoxes(
  things: readonly Thing[],
  positions: ReadonlyMap<string, Point>,
): PlacedBox[] {
  return things.flatMap((thing) => {
    const position = positions.get(thing.id)
    if (!position) return []
    const { left, right, top, bottom } = boxOfThing(thing)
    return [{ id: thing.id, x: position.x, y: position.y, left, right, top, bottom }]
  })
}

/** How deep two boxes overlap along each axis when they should be `gap` apart; an overlap is positive in both. */
export function overlapDepth(a: PlacedBox, b: PlacedBox, gap: number): Point {
  return {
    x: Math.min(a.x + a.right - b.x + b.left, b.x + b.right - a.x + a.left) + gap,
    y: Math.min(a.y + a.bottom - b.y + b.top, b.y + b.bottom - a.y + a.top) + gap,
  }
}

/** Boxes that touch do not overlap, whatever rounding made of it. */
const touching = 1e-6

/** Whether two boxes are less than `gap` apart. */
export function isOverlapping(a: PlacedBox, b: PlacedBox, gap = 0): boolean {
  const room = gap - touching
  return (
    a.x + a.right - b.x + b.left + room > 0 &&
    b.x + b.right - a.x + a.left + room > 0 &&
    a.y + a.bottom - b.y + b.top + room > 0 &&
    b.y + b.bottom - a.y + a.top + room > 0
  )
}

/** Every pair of boxes that is less than `gap` apart, in one sweep from left to right. */
export function closePairs<Box extends PlacedBox>(boxes: readonly Box[], gap = 0): [Box, Box][] {
  const fromLeft = [...boxes].sort((a, b) => a.x - a.left - (b.x - b.left))
  const pairs: [Box, Box][] = []
  for (const [index, a] of fromLeft.entries()) {
    for (let next = index + 1; next < fromLeft.length; next++) {
      const b = fromLeft[next]
      if (!b || b.x - b.left > a.x + a.right + gap) break
      if (isOverlapping(a, b, gap)) pairs.push([a, b])
    }
  }
  return pairs
}
