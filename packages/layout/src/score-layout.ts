import type { Line } from './lines-of.ts'
import { outlineOf } from './outline-of.ts'
import { closePairs, type PlacedBox } from './placed-box.ts'
import { areCrossing, isThroughBox } from './segments.ts'

/** How readable a picture is; lower is better everywhere. */
export type LayoutScore = {
  /** Pairs of boxes that overlap. */
  overlaps: number
  /** Pairs of lines that cross without sharing an end. */
  crossings: number
  /** Times a line runs over the box of a thing it does not belong to. */
  passes: number
  /** Mean length of a line, in map units. */
  lineLength: number
  /** Outline of everything, labels included, in map units. */
  width: number
  height: number
}

/** Measures a picture the way a reader suffers from it. */
export function scoreLayout(boxes: readonly PlacedBox[], lines: readonly Line[]): LayoutScore {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const segments = lines.flatMap(({ from, to }) => {
    const a = byId.get(from)
    const b = byId.get(to)
    return a && b ? [{ a, b }] : []
  })
  const { width, height } = outlineOf(boxes)
  const lengths = segments.map(({ a, b }) => Math.hypot(a.x - b.x, a.y - b.y))
  return {
    overlaps: closePairs(boxes).length,
    crossings: segments.reduce(
      (sum, one, index) =>
        sum + segments.slice(index + 1).filter((two) => areCrossing(one, two)).length,
      0,
    ),
    passes: segments.reduce(
      (sum, segment) => sum + boxes.filter((box) => isThroughBox(segment, box)).length,
      0,
    ),
    lineLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1),
    width,
    height,
  }
}
