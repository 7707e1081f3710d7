import type { Line } from './lines-of.ts'
import { type Outline, outlineOf } from './outline-of.ts'
import { isOverlapping, type PlacedBox } from './placed-box.ts'
import { readingCost } from './reading-cost.ts'
import { seededRandom } from './seeded-random.ts'
import type { Point, Thing } from './things-of.ts'

export type PolishOptions = {
  /** Moves tried for each thing; cost grows with the square of the number of lines. */
  readonly movesEach?: number
  readonly seed?: number
  readonly gap?: number
  /** Largest width and height of the picture, in map units; its own outline unless told. */
  readonly frame?: Pick<Outline, 'width' | 'height'>
}

/** Farthest move at the start and at the end, in map units. */
const reach = { first: 320, last: 6 }
/** Cost of a worse picture that is still taken now and then, at the start and at the end. */
const heat = { first: 2, last: 0.02 }

/**
 * Makes a picture without overlaps easier to read: moves one thing at a time and keeps what lowers the
 * reading cost, less and less forgiving (simulated annealing, as in Davidson & Harel 1996, "Drawing
 * graphs nicely using simulated annealing"). Nothing ever comes to overlap or leaves the frame.
 */
export function polishLayout(
  things: readonly Thing[],
  boxes: readonly PlacedBox[],
  lines: readonly Line[],
  { movesEach = 200, seed = 1, gap = 8, frame = outlineOf(boxes) }: PolishOptions = {},
): PlacedBox[] {
  const random = seededRandom(seed)
  const placed = boxes.map((box) => ({ ...box }))
  const costOf = readingCost(things, placed, lines)
  const moves = movesEach * placed.length
  for (let move = 0; move < moves; move++) {
    const box = placed[Math.floor(random() * placed.length)]
    if (!box) break
    const progress = move / moves
    const before = { x: box.x, y: box.y }
    const costBefore = costOf(box)
    Object.assign(box, spotNear(before, between(reach, progress), random))
    const isAllowed = isInside(box, frame) && hasRoom(box, placed, gap)
    const gain = isAllowed ? costBefore - costOf(box) : Number.NEGATIVE_INFINITY
    if (Math.exp(gain / between(heat, progress)) < random()) Object.assign(box, before)
  }
  return placed
}

function between({ first, last }: { first: number; last: number }, progress: number): number {
  return first * (last / first) ** progress
}

function spotNear({ x, y }: Point, farthest: number, random: () => number): Point {
  const angle = 2 * Math.PI * random()
  const distance = farthest * random()
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
}

/** The frame is centred on 0,0. */
function isInside(box: PlacedBox, { width, height }: { width: number; height: number }): boolean {
  return (
    box.x - box.left >= -width / 2 &&
    box.x + box.right <= width / 2 &&
    box.y - box.top >= -height / 2 &&
    box.y + box.bottom <= height / 2
  )
}

function hasRoom(box: PlacedBox, others: readonly PlacedBox[], gap: number): boolean {
  return others.every((other) => other === box || !isOverlapping(box, other, gap))
}
