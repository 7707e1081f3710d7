import { type Analysis, analyse } from '@webwijzer/analysis/analyse'
import { bestRepresented } from '@webwijzer/analysis/best-represented'
import { blindSpots } from '@webwijzer/analysis/blind-spots'
import { largestTable } from '@webwijzer/analysis/largest-table'
import { mapReasons } from '@webwijzer/analysis/map-reasons'
import { tableOverlap } from '@webwijzer/analysis/measures/table-overlap'
import { meetingLoad } from '@webwijzer/analysis/meeting-load'
import { networkOf } from '@webwijzer/analysis/network'
import type { MapState } from '@webwijzer/domain/map-state'

/** Everything that the screens show of a map that has just changed, worked out anew. */
export function refresh(state: MapState): Analysis {
  // A new collection, as after a change: nothing that was kept is true any more.
  const changed = { ...state, seat: new Map(state.seat) }
  const analysis = analyse(changed)
  const network = networkOf(changed)
  mapReasons(
    changed,
    network.organisations.map(({ id }) => id),
  )
  bestRepresented(networkOf(changed, { links: false }))
  bestRepresented(networkOf(changed, { links: false }), { casesOnly: true })
  largestTable(network)
  meetingLoad(network)
  tableOverlap(network)
  blindSpots(changed, { today: '2026-11-22' })
  return analysis
}
