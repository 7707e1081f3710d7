import { freeSpot } from './free-spot.ts'
import { closePairs, isOverlapping, overlapDepth, type PlacedBox } from './placed-box.ts'
import type { Point } from './things-of.ts'

export type OverlapOptions = {
  /** Smallest distance left between two boxes, in map units. */
  readonly gap?: number
  /** Things that stay where they are, even when two of them overlap. */
  readonly fixed?: ReadonlySet<string>
}

type MovingBox = Omit<PlacedBox, 'x' | 'y'> & { x: number; y: number; readonly isFixed: boolean }

/** After so many rounds of pushing in vain, everything first gets a little more room. */
const roundsBeforeGrowing = 20
const roundsAtMost = 400
const growth = 1.04
/** A push goes this much further than needed, or the last touching pairs take for ever. */
const overshoot = 0.05

/**
 * Moves boxes just far enough apart that no two overlap: every overlapping pair is pushed apart along
 * its shallower side, over and over; what cannot be pushed free takes the nearest free spot.
 */
export function removeOverlaps(
  boxes: readonly PlacedBox[],
  { gap = 8, fixed = new Set() }: OverlapOptions = {},
): Map<string, Point> {
  const moving = boxes.map((box): MovingBox => ({ ...box, isFixed: fixed.has(box.id) }))
  for (let round = 1; round <= roundsAtMost; round++) {
    if (!pushAllApart(moving, gap)) return positionsOf(moving)
    if (round % roundsBeforeGrowing === 0) growFromTheMiddle(moving)
  }
  relocate(moving, gap)
  return positionsOf(moving)
}

/** Answers whether anything had to be pushed. */
function pushAllApart(boxes: readonly MovingBox[], gap: number): boolean {
  const pairs = closePairs(boxes, gap).filter(([a, b]) => !(a.isFixed && b.isFixed))
  for (const [a, b] of pairs) pushApart(a, b, gap)
  return pairs.length > 0
}

function pushApart(a: MovingBox, b: MovingBox, gap: number): void {
  const depth = overlapDepth(a, b, gap)
  const axis = depth.x < depth.y ? 'x' : 'y'
  // An earlier push of this round may have parted them already.
  if (depth[axis] <= 0) return
  const direction = Math.sign(middleOf(b)[axis] - middleOf(a)[axis]) || (a.id < b.id ? 1 : -1)
  const distance = direction * (depth[axis] + overshoot)
  const shareOfA = a.isFixed ? 0 : b.isFixed ? 1 : 0.5
  a[axis] -= shareOfA * distance
  b[axis] += (1 - shareOfA) * distance
}

/** A box reaches further down than up, because its label is below. */
function middleOf(box: PlacedBox): Point {
  return { x: box.x + (box.right - box.left) / 2, y: box.y + (box.bottom - box.top) / 2 }
}

function growFromTheMiddle(boxes: readonly MovingBox[]): void {
  const middleX = boxes.reduce((sum, { x }) => sum + x, 0) / boxes.length
  const middleY = boxes.reduce((sum, { y }) => sum + y, 0) / boxes.length
  for (const box of boxes) {
    if (box.isFixed) continue
    box.x = middleX + (box.x - middleX) * growth
    box.y = middleY + (box.y - middleY) * growth
  }
}

function relocate(boxes: readonly MovingBox[], gap: number): void {
  for (const box of boxes) {
    const others = boxes.filter((other) => other !== box)
    const isFree = (spot: Point) =>
      others.every((other) => !isOverlapping({ ...box, ...spot }, other, gap))
    if (box.isFixed || isFree(box)) continue
    Object.assign(box, freeSpot(box, isFree))
  }
}

function positionsOf(boxes: readonly MovingBox[]): Map<string, Point> {
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]))
}
