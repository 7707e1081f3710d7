import type { Point } from './things-of.ts'

/** A place to consider; `cost` is its distance from where the thing would rather be. */
export type Candidate = Point & { readonly cost: number }

/** 137.5°: turning by it, no two points of a spiral ever line up (Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
/** A map is wider than high, so what finds no place near goes sideways first. */
const wideness = 1.3

/** Points at growing distance round a centre, evenly spread, about `step` apart, without end. */
export function* spiral(centre: Point, step: number, turn = 0): Generator<Candidate> {
  for (let index = 0; ; index++) {
    const cost = step * Math.sqrt(index)
    const angle = index * goldenAngle + turn
    yield {
      x: centre.x + cost * wideness * Math.cos(angle),
      y: centre.y + cost * Math.sin(angle),
      cost,
    }
  }
}

/** What may decide among spots that are almost as good as the best one. */
export type Choice = {
  /** How much more cost and penalty still counts as good. */
  readonly tolerance: number
  /** Which of the good ones: the same seed on the same map always takes the same. */
  readonly seed: number
}

const theBest: Choice = { tolerance: 0, seed: 0 }

/**
 * The candidate of least cost and penalty that is free, or by choice one almost as good; candidates must come
 * in order of cost. A penalty that comes above `most` need not be worked out further: that spot is not taken.
 */
export function bestSpot(
  candidates: Iterable<Candidate>,
  isFree: (spot: Point) => boolean,
  penaltyOf: (spot: Point, most: number) => number,
  { tolerance, seed }: Choice = theBest,
): Point {
  const free: Candidate[] = []
  let least = Number.POSITIVE_INFINITY
  for (const { x, y, cost } of candidates) {
    if (cost > least + tolerance || (tolerance === 0 && cost >= least)) break
    const spot = { x, y }
    if (!isFree(spot)) continue
    const most = least + tolerance - cost
    const penalty = penaltyOf(spot, most)
    if (penalty > most) continue
    const total = cost + penalty
    least = Math.min(least, total)
    free.push({ ...spot, cost: total })
  }
  const good = free.filter(({ cost }) => cost <= least + tolerance)
  const { x, y } = good[seed % good.length] ?? { x: 0, y: 0 }
  return { x, y }
}

/** The free place nearest to a point, looking about every `step` units. */
export function freeSpot(near: Point, isFree: (spot: Point) => boolean, step = 10): Point {
  return bestSpot(spiral(near, step), isFree, () => 0)
}
