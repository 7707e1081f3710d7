import type { MapState } from '@webwijzer/domain/map-state'
import { linesOf } from './lines-of.ts'
import { positionsOf } from './positions-of.ts'
import type { Point } from './things-of.ts'

/** Map units from one thing to the next: room for a name of two lines. */
const across = 180
const down = 120
/** Room between what stands and what comes under it, in map units. */
const gap = 240

/**
 * Places for very many newcomers at once: in rows under all that stands, who belong to the same next to each
 * other. Takes no time to speak of, whatever their number; “Herschik” makes a picture of it.
 */
export function placeInRows(
  state: MapState,
  view: string,
  newcomers: readonly string[],
): Map<string, Point> {
  const standing = [...positionsOf(state, view).values()]
  const width = Math.max(1, Math.ceil(Math.sqrt((newcomers.length * down * 1.6) / across)))
  const bottom = standing.reduce((most, { y }) => Math.max(most, y), -gap)
  const middle = standing.reduce((sum, { x }) => sum + x, 0) / Math.max(1, standing.length)
  const left = Math.round(middle - ((width - 1) * across) / 2)
  return new Map(
    besideTheirOwn(state, newcomers).map((id, at) => [
      id,
      { x: left + (at % width) * across, y: bottom + gap + Math.floor(at / width) * down },
    ]),
  )
}

/** Those who are joined to the same thing first come one after another. */
function besideTheirOwn(state: MapState, newcomers: readonly string[]): readonly string[] {
  const isNew = new Set(newcomers)
  const first = new Map<string, string>()
  for (const { from, to } of linesOf(state)) {
    if (isNew.has(from) && !first.has(from)) first.set(from, to)
    if (isNew.has(to) && !first.has(to)) first.set(to, from)
  }
  const groups = Map.groupBy(newcomers, (id) => first.get(id) ?? '')
  return [...groups.values()].flat()
}
