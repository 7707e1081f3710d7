import type { MapState } from './map-state.ts'
import type { OptionalField } from './records/optional-fields.ts'

/** What the coalition does not want to read on cards and in the overview; the values stay. */
export const leftOutOf = (state: Pick<MapState, 'map'>): ReadonlySet<OptionalField> =>
  new Set(state.map.get('map')?.leftOut)
