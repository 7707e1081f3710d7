import type { Line } from './lines-of.ts'
import type { PlacedBox } from './placed-box.ts'
import { areCrossing, isThroughBox, type Segment } from './segments.ts'
import type { Thing } from './things-of.ts'
import { boxOfThing } from './things-of.ts'

/** What each disturbance weighs against the others, found by looking at pictures of the example. */
const weights = {
  /** A line over the shape of something else suggests a tie that is not there. */
  throughShape: 1.2,
  throughLabel: 0.5,
  crossing: 0.16,
  /** Per 100 units of line, and more for a long one. */
  length: 0.3,
  /** Two things close together, at most this when they touch. */
  closeness: 0.7,
  /** Two tables closer than their seats need. */
  closeTables: 3,
} as const
/** A line keeps this far from what it does not belong to. */
const clearance = 1
const comfortableDistance = 110
const comfortableTableDistance = 250

/** How much one thing, where it stands now, adds to the trouble of reading; boxes may be moved between calls. */
export function readingCost(
  things: readonly Thing[],
  boxes: readonly PlacedBox[],
  lines: readonly Line[],
): (box: PlacedBox) => number {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const tables = new Set(
    things.filter((each) => each.kind === 'consultationTable').map(({ id }) => id),
  )
  const shapes = new Map(things.map((thing) => [thing.id, boxOfThing(thing).height / 2]))
  const segments = lines.flatMap(({ from, to }): Segment[] => {
    const a = byId.get(from)
    const b = byId.get(to)
    return a && b ? [{ a, b }] : []
  })
  const segmentsAt = new Map(
    boxes.map((box) => [box.id, segments.filter(({ a, b }) => a === box || b === box)]),
  )

  const passCost = (segment: Segment, box: PlacedBox): number => {
    if (!isThroughBox(segment, box, clearance)) return 0
    const half = shapes.get(box.id) ?? 0
    const side = tables.has(box.id) ? box.left : half
    const shape = { ...box, left: side, right: side, top: half, bottom: half }
    return isThroughBox(segment, shape, clearance) ? weights.throughShape : weights.throughLabel
  }
  const lineCost = (segment: Segment): number => {
    const length = Math.hypot(segment.a.x - segment.b.x, segment.a.y - segment.b.y) / 100
    let cost = weights.length * length * Math.sqrt(length)
    for (const other of segments) if (areCrossing(segment, other)) cost += weights.crossing
    for (const box of boxes) {
      if (box !== segment.a && box !== segment.b) cost += passCost(segment, box)
    }
    return cost
  }
  const closenessCost = (box: PlacedBox, other: PlacedBox): number => {
    const distance = Math.hypot(box.x - other.x, (box.y - other.y) * 1.2)
    const near = weights.closeness * Math.max(0, 1 - distance / comfortableDistance)
    const isPairOfTables = tables.has(box.id) && tables.has(other.id)
    const crowd = isPairOfTables ? Math.max(0, 1 - distance / comfortableTableDistance) : 0
    return near + weights.closeTables * crowd
  }
  return (box) => {
    let cost = 0
    for (const other of boxes) if (other !== box) cost += closenessCost(box, other)
    for (const segment of segmentsAt.get(box.id) ?? []) cost += lineCost(segment)
    for (const segment of segments) {
      if (segment.a !== box && segment.b !== box) cost += passCost(segment, box)
    }
    return cost
  }
}
