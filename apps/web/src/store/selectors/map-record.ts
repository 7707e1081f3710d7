import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { MapRecord } from '@webwijzer/domain/records'

/** The one record about the map itself. */
export const mapRecord = (state: MapState): MapRecord | null => recordsOf(state, 'map')[0] ?? null
