import { groupsOf, neighboursOf } from './graph-distances.ts'
import type { Line } from './lines-of.ts'
import { packTogether } from './pack-together.ts'
import { type PlacedBox, placedBoxes } from './placed-box.ts'
import { removeOverlaps } from './remove-overlaps.ts'
import { seededRandom } from './seeded-random.ts'
import { type Places, spreadOut } from './spread-out.ts'
import type { Point, Thing } from './things-of.ts'

export type ArrangeOptions = {
  /** Another seed gives another picture of the same map. */
  readonly seed?: number
  /** Width divided by height that the picture goes for. */
  readonly aspect?: number
  /** Smallest distance between two boxes, in map units. */
  readonly gap?: number
}

/** Share of the paper that boxes cover before overlaps are removed: less is airier, more is more readable at fit. */
const density = 0.36
/** How much further than its own shape a picture may be stretched towards the wished aspect. */
const mostStretch = 1.25

/** A whole new picture: every thing placed, what hangs together near each other, no box on another, centred on 0,0. */
export function arrangeAll(
  things: readonly Thing[],
  lines: readonly Line[],
  { seed = 1, aspect = 1.35, gap = 8 }: ArrangeOptions = {},
): Map<string, Point> {
  const random = seededRandom(seed)
  const origin = { x: 0, y: 0 }
  const boxes = placedBoxes(things, new Map(things.map(({ id }) => [id, origin])))
  const ids = things.map(({ id }) => id)
  const groups = groupsOf(neighboursOf(ids, lines)).map((numbers) => {
    const group = numbers.flatMap((number) => boxes[number] ?? [])
    return arrangeGroup(group, lines, random, aspect, gap)
  })
  const packed = packTogether(groups, gap)
  return new Map(packed.map(({ id, x, y }) => [id, { x, y }]))
}

function arrangeGroup(
  group: readonly PlacedBox[],
  lines: readonly Line[],
  random: () => number,
  aspect: number,
  gap: number,
): PlacedBox[] {
  if (group.length === 1) return [...group]
  const neighbours = neighboursOf(
    group.map(({ id }) => id),
    lines,
  )
  const upright = lyingDown(spreadOut(neighbours, random))
  const scale = scaleFor(group, upright, aspect, gap)
  const placed = group.map((box, number) => ({
    ...box,
    x: (upright.x[number] ?? 0) * scale.x,
    y: (upright.y[number] ?? 0) * scale.y,
  }))
  const apart = removeOverlaps(placed, { gap })
  return placed.map((box) => ({ ...box, ...apart.get(box.id) }))
}

/** The same shape turned so that it is widest from left to right (its principal axis is horizontal). */
function lyingDown({ x, y }: Places): Places {
  const middleX = x.reduce((sum, each) => sum + each, 0) / x.length
  const middleY = y.reduce((sum, each) => sum + each, 0) / y.length
  let xx = 0
  let yy = 0
  let xy = 0
  for (let index = 0; index < x.length; index++) {
    const dx = (x[index] ?? 0) - middleX
    const dy = (y[index] ?? 0) - middleY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const turn = (index: number) => ({
    x: cos * ((x[index] ?? 0) - middleX) + sin * ((y[index] ?? 0) - middleY),
    y: cos * ((y[index] ?? 0) - middleY) - sin * ((x[index] ?? 0) - middleX),
  })
  return { x: x.map((_, index) => turn(index).x), y: y.map((_, index) => turn(index).y) }
}

/** Map units for one unit of line length, sideways and downwards, so that the boxes cover their share of the paper. */
function scaleFor(group: readonly PlacedBox[], places: Places, aspect: number, gap: number): Point {
  const width = extentOf(places.x)
  const height = extentOf(places.y)
  const stretch = Math.sqrt(
    Math.min(Math.max(aspect / (width / height), 1 / mostStretch), mostStretch),
  )
  const covered = group.reduce(
    (sum, { left, right, top, bottom }) => sum + (left + right + gap) * (top + bottom + gap),
    0,
  )
  const scale = Math.sqrt(covered / density / (width * height))
  return { x: scale * stretch, y: scale / stretch }
}

/** Distance between the outermost values; never 0, two nodes on one line have a height too. */
function extentOf(values: Float64Array): number {
  return Math.max(Math.max(...values) - Math.min(...values), 0.5)
}
