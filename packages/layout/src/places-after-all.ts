import type { MapState } from '@webwijzer/domain/map-state'
import { linesOf } from './lines-of.ts'
import { roomOf } from './node-boxes.ts'
import { isFarFrom, placeNewcomer, type StandingThing } from './place-newcomer.ts'
import { isOverlapping } from './placed-box.ts'
import { positionsOf } from './positions-of.ts'
import { type Point, thingsOf } from './things-of.ts'

/**
 * Other places for newcomers whose place was chosen on an older picture than this one: for who would lie on
 * what came to stand there meanwhile, and for who belongs to one thing that stands elsewhere by now. Nobody
 * else is in it: what stands is not moved, and where a newcomer can stay, he stays.
 */
export function placesAfterAll(
  state: MapState,
  view: string,
  newcomers: ReadonlySet<string>,
): Map<string, Point> {
  const positions = positionsOf(state, view)
  const lines = linesOf(state)
  const things = thingsOf(state).flatMap((thing) => {
    const point = positions.get(thing.id)
    return point ? [{ ...thing, ...point }] : []
  })
  const standing: StandingThing[] = things.filter(({ id }) => !newcomers.has(id))
  const known = new Set(standing.map(({ id }) => id))
  const moved = new Map<string, Point>()
  for (const thing of things) {
    if (!newcomers.has(thing.id)) continue
    const near = tiesOf(thing.id)
    const point = isInPlace(thing, near) ? thing : placeNewcomer({ ...thing, near }, standing)
    if (point !== thing) moved.set(thing.id, point)
    standing.push({ ...thing, ...point })
  }
  return moved

  function tiesOf(id: string): string[] {
    return lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  }

  function isInPlace(thing: StandingThing, near: readonly string[]): boolean {
    const own = { ...roomOf(thing.kind, thing.label), ...thing }
    const isFree = standing.every(
      (other) => !isOverlapping(own, { ...roomOf(other.kind, other.label), ...other }),
    )
    const ties = standing.filter(({ id }) => near.includes(id))
    // Who came together was put together on purpose, however far apart, unless one of them had to move.
    const [only, ...more] = ties.filter(({ id }) => known.has(id) || moved.has(id))
    const isElsewhere = only && more.length === 0 && (moved.has(only.id) || isFarFrom(thing, only))
    return isFree && !isElsewhere
  }
}
