import { bestSpot, type Candidate, spiral } from './free-spot.ts'
import { roomOf } from './node-boxes.ts'
import { isOverlapping, type PlacedBox } from './placed-box.ts'
import { seedOf } from './seeded-random.ts'
import { isThroughBox, type Segment } from './segments.ts'
import type { Point, Thing } from './things-of.ts'

/** A thing that has no place yet. */
export type Newcomer = Pick<Thing, 'id' | 'kind' | 'label'> & {
  /** What it is connected to: its tables, its lead, its partners; ids that do not stand are ignored. */
  readonly near: readonly string[]
}

/** A thing that has its place; it will not be moved. */
export type StandingThing = Pick<Thing, 'id' | 'kind' | 'label'> & Point

/** Two tables stand at least this far apart, sideways and downwards, so that seats fit between them. */
const betweenTables = { x: 330, y: 280 } as const
/** The ring round a table on which its first ten parties sit. */
const tableRing = { x: 178, y: 138, places: 10 } as const
/** The ring round an organisation or programme. */
const smallRing = { x: 118, y: 104, places: 8 } as const
/** Further from the one thing it belongs to than this many rings, a newcomer was meant to stand somewhere else. */
const mostRingsAway = 2
/** Every next ring is this much wider, turned by half a place. */
const ringGrowth = 0.12
/** What has no tie to a table keeps out of the seats round it. */
const aroundForeignTable = { x: 235, y: 190 } as const
/** Free room round a new table. */
const tableClearance = 70
const gap = 10
/** What costs this much more still does: two who come at once from two devices seldom choose the same spot. */
const almostAsGood = 20
/** And when they do, they do not stand exactly on top of one another. */
const largestNudge = 6

const penalties = {
  /** Next to somebody on the ring while there is room further on. */
  crowdedSide: 46,
  /** Where another table would rather have its own parties. */
  foreignTable: 60,
  /** Its own line runs over something else. */
  linePasses: 45,
} as const

/**
 * Where a new thing goes: by its tables, in a free spot where it never comes to lie on a thing or a label,
 * however many seats either of them gets. The same newcomer on the same map always goes to the same place.
 */
export function placeNewcomer(newcomer: Newcomer, standing: readonly StandingThing[]): Point {
  if (standing.length === 0) return { x: 0, y: 0 }
  const boxes = standing.map(roomAt)
  const anchors = boxes.filter(({ id }) => newcomer.near.includes(id))
  const near = new Set(anchors.map(({ id }) => id))
  const own = roomOf(newcomer.kind, newcomer.label)
  const at = (spot: Point): SpaciousBox => ({
    ...own,
    ...spot,
    id: newcomer.id,
    kind: newcomer.kind,
  })
  const isFree = (spot: Point) => {
    const there = at(spot)
    return boxes.every((box) => leavesRoom(there, box, near))
  }
  const penaltyOf = (spot: Point, most: number) => trouble(at(spot), boxes, anchors, most)
  const seed = seedOf(newcomer.id)
  const choice = { tolerance: almostAsGood, seed }
  const spot = bestSpot(candidatesFor(newcomer, anchors, boxes), isFree, penaltyOf, choice)
  const beside = nudged(spot, seed)
  return rounded(isFree(beside) ? beside : spot)
}

/** A little aside, by the seed. */
function nudged({ x, y }: Point, seed: number): Point {
  const by = (part: number) => (part % (2 * largestNudge + 1)) - largestNudge
  return { x: x + by(seed >>> 8), y: y + by(seed >>> 16) }
}

type SpaciousBox = PlacedBox & Pick<Thing, 'kind'>

function roomAt({ id, kind, label, x, y }: StandingThing): SpaciousBox {
  return { ...roomOf(kind, label), id, kind, x, y }
}

function candidatesFor(
  newcomer: Newcomer,
  anchors: readonly SpaciousBox[],
  boxes: readonly SpaciousBox[],
): Iterable<Candidate> {
  const turn = (seedOf(newcomer.id) % 360) * (Math.PI / 180)
  const [anchor] = anchors
  if (!anchor) return spiral(centreOf(boxes), 16, turn)
  if (anchors.length > 1) return spiral(meanOf(anchors), 12, turn)
  if (newcomer.kind === 'consultationTable') return spiral(anchor, 12, turn)
  return rings(anchor)
}

/** Places on ever wider ellipses round one thing, the first at its right; the cost is how much too wide. */
function* rings(centre: SpaciousBox): Generator<Candidate> {
  const { x, y, places } = centre.kind === 'consultationTable' ? tableRing : smallRing
  for (let ring = 0; ; ring++) {
    const factor = 1 + ring * ringGrowth
    const count = Math.round(places * factor)
    for (let place = 0; place < count; place++) {
      const angle = (2 * Math.PI * (place + (ring % 2) / 2)) / count
      yield {
        x: centre.x + x * factor * Math.cos(angle),
        y: centre.y + y * factor * Math.sin(angle),
        cost: (factor - 1) * x,
      }
    }
  }
}

/** Whether a newcomer stands well out of the rings in which `placeNewcomer` puts who belongs to this thing. */
export function isFarFrom(own: Point, { kind, ...anchor }: StandingThing): boolean {
  const ring = kind === 'consultationTable' ? tableRing : smallRing
  return ellipticDistance(own, anchor, ring) > mostRingsAway
}

/** Whether two things can stand like this for good: apart, and with room for the seats of a table. */
function leavesRoom(own: SpaciousBox, other: SpaciousBox, near: ReadonlySet<string>): boolean {
  const tables = [own, other].filter(({ kind }) => kind === 'consultationTable').length
  if (tables === 2) return ellipticDistance(own, other, betweenTables) >= 1
  if (near.has(other.id)) return !isOverlapping(own, other, 3 * gap)
  if (own.kind === 'consultationTable') return !isOverlapping(own, other, tableClearance)
  const isLoose = near.size === 0 && tables === 1
  if (isLoose) return ellipticDistance(own, other, aroundForeignTable) >= 1
  return !isOverlapping(own, other, tables === 1 ? 2 * gap : gap)
}

/** What makes a free spot less good: a full side of the ring, another table's ground, a line over somebody; not worked out above `most`. */
function trouble(
  own: SpaciousBox,
  boxes: readonly SpaciousBox[],
  anchors: readonly SpaciousBox[],
  most: number,
): number {
  let total = 0
  for (const box of boxes) {
    if (total > most) return total
    const isAnchor = anchors.includes(box)
    if (!isAnchor && box.kind === 'consultationTable') {
      const distance = ellipticDistance(own, box, aroundForeignTable)
      total += penalties.foreignTable * Math.max(0, 1 - distance)
    }
    for (const anchor of anchors) {
      if (!isAnchor && isThroughBox({ a: own, b: anchor } satisfies Segment, box)) {
        total += penalties.linePasses
      }
    }
  }
  const [anchor] = anchors
  if (anchor && anchors.length === 1) total += crowding(own, anchor, boxes)
  return total
}

/** How much this side of the anchor is taken already, from 0 (opposite side free) to the full penalty. */
function crowding(own: SpaciousBox, anchor: SpaciousBox, boxes: readonly SpaciousBox[]): number {
  const angle = Math.atan2(own.y - anchor.y, own.x - anchor.x)
  let nearest = Math.PI
  for (const box of boxes) {
    if (box === anchor || ellipticDistance(box, anchor, tableRing) > 1.6) continue
    const between = Math.abs(angle - Math.atan2(box.y - anchor.y, box.x - anchor.x))
    nearest = Math.min(nearest, between, 2 * Math.PI - between)
  }
  return penalties.crowdedSide * (1 - nearest / Math.PI)
}

/** Distance in units of an ellipse with these half axes. */
function ellipticDistance(a: Point, b: Point, axes: Point): number {
  return Math.hypot((a.x - b.x) / axes.x, (a.y - b.y) / axes.y)
}

function meanOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
}

/** The middle of the picture; the tables decide, because the rest stands round them. */
function centreOf(boxes: readonly SpaciousBox[]): Point {
  const tables = boxes.filter(({ kind }) => kind === 'consultationTable')
  return meanOf(tables.length > 0 ? tables : boxes)
}

/** Positions are whole numbers: easier to read in a file and the same in every copy. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 }
}
