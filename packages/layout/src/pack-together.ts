import { freeSpot } from './free-spot.ts'
import { outlineOf } from './outline-of.ts'
import { isOverlapping, type PlacedBox } from './placed-box.ts'
import type { Point } from './things-of.ts'

/** Distance between two groups that do not hang together, in gaps between boxes. */
const gapsBetweenGroups = 3
/** Map units between the spots that are tried: fine enough beside boxes of 60 to 130. */
const searchStep = 30

/**
 * Puts groups of boxes on one sheet: the first in the middle, every next one whole in the free spot
 * nearest to it, all centred on 0,0.
 */
export function packTogether(groups: readonly (readonly PlacedBox[])[], gap: number): PlacedBox[] {
  const packed: PlacedBox[] = []
  for (const group of groups) {
    const middle = middleOf(group)
    const moved = (spot: Point) =>
      group.map((box) => ({ ...box, x: box.x - middle.x + spot.x, y: box.y - middle.y + spot.y }))
    const isFree = (spot: Point) =>
      moved(spot).every((box) =>
        packed.every((other) => !isOverlapping(box, other, gapsBetweenGroups * gap)),
      )
    packed.push(...moved(freeSpot({ x: 0, y: 0 }, isFree, searchStep)))
  }
  const middle = middleOf(packed)
  return packed.map((box) => ({ ...box, x: box.x - middle.x, y: box.y - middle.y }))
}

function middleOf(boxes: readonly PlacedBox[]): Point {
  const { left, right, top, bottom } = outlineOf(boxes)
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
