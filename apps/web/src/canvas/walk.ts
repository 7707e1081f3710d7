import type { Point } from '@webwijzer/layout/things-of'
import type { Drawing } from './drawing.ts'

export const directions = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const
export type Direction = keyof typeof directions

/** Half of the quarter turn that counts as "to the left" and so on. */
const widest = Math.PI / 3
/** Turning aside costs as if it were further away. */
const costOfTurning = 1.6

/** Where an arrow key goes: to the neighbour on that side, else to whatever stands there; null when nothing does. */
export function nextInDirection(
  drawing: Drawing,
  from: string,
  direction: Direction,
): string | null {
  const start = drawing.nodes.get(from)?.position
  if (!start) return null
  const neighbours = neighboursOf(drawing, from)
  return (
    bestToward(drawing, start, direction, neighbours) ??
    bestToward(drawing, start, direction, [...drawing.nodes.keys()])
  )
}

/** The thing nearest to a place on the map, null on an empty map. */
export function nearestTo(drawing: Drawing, point: Point): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { id, position } of drawing.nodes.values()) {
    const distance = Math.hypot(position.x - point.x, position.y - point.y)
    if (distance >= least) continue
    best = id
    least = distance
  }
  return best
}

/** What a thing has a line with. */
export function neighboursOf(drawing: Drawing, id: string): string[] {
  const found = new Set<string>()
  for (const { from, to } of drawing.edges.values()) {
    if (from === id) found.add(to)
    else if (to === id) found.add(from)
  }
  return [...found]
}

function bestToward(
  drawing: Drawing,
  start: Point,
  direction: Direction,
  candidates: readonly string[],
): string | null {
  const { x, y } = directions[direction]
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const id of candidates) {
    const place = drawing.nodes.get(id)?.position
    if (!place) continue
    const [dx, dy] = [place.x - start.x, place.y - start.y]
    const distance = Math.hypot(dx, dy)
    const turn = Math.acos(Math.min(1, Math.max(-1, (dx * x + dy * y) / (distance || 1))))
    if (distance === 0 || turn > widest) continue
    const cost = distance * (1 + costOfTurning * turn)
    if (cost >= least) continue
    best = id
    least = cost
  }
  return best
}
