import { recordsOf } from '@webwijzer/domain/map-state'
import type { Seat } from '@webwijzer/domain/records'
import { memoOn } from '../memo-on.ts'

/** Who sits at each table, by table. */
export const seatsByTable = memoOn(['seat'], (state) =>
  Map.groupBy<string, Seat>(recordsOf(state, 'seat'), (seat) => seat.table),
)

/** Where each organisation sits, by organisation. */
export const seatsByOrganisation = memoOn(['seat'], (state) =>
  Map.groupBy<string, Seat>(recordsOf(state, 'seat'), (seat) => seat.organisation),
)
