import { type MapState, recordsOf } from '@webwijzer/domain/map-state'

/** How many organisations sit at each table and at how many tables each sits; wished seats are not counted. */
export function seatCounts(state: MapState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { table, organisation, status } of recordsOf(state, 'seat')) {
    if (status !== 'existing') continue
    for (const id of [table, organisation]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
