import type { Change } from '@webwijzer/domain/change'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Nomination } from '@webwijzer/domain/records'
import { memoOn } from '../../store/memo-on.ts'

/** What was sent from this device; the server shows it no other nominations. */
export const ownNominations = memoOn(['nomination'], (state: MapState): Nomination[] =>
  recordsOf(state, 'nomination').toReversed(),
)

/** The ids of records that are on their way to the server. */
export const idsUnderWay = (waiting: readonly Change[]): string[] =>
  waiting
    .flatMap((change) => ('ops' in change ? change.ops : []))
    .map((op) => (op.do === 'create' ? op.record.id : op.id))
