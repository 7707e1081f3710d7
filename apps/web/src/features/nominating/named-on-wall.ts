import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { isReasonShown, partyOf } from '@webwijzer/domain/nominations'
import type { Nomination } from '@webwijzer/domain/records'
import { byName } from '../../store/selectors/by-name.ts'

/** What the wall shows of one organisation: how often, and the reasons that may be read. */
export type NamedOnWall = {
  readonly id: string
  readonly name: string
  readonly times: number
  readonly reasons: readonly WallReason[]
}
export type WallReason = { readonly id: string; readonly who: string | null; readonly text: string }

/** What the room sees of the nominations of a session (null: of all): never who sent them. */
export function namedOnWall(state: MapState, session: string | null) {
  const all = recordsOf(state, 'nomination').filter(
    ({ origin }) => session === null || origin.session === session,
  )
  const known = all.filter(({ organisation }) => organisation !== null)
  const typed = all.filter(({ organisation }) => organisation === null)
  const parties = [...Map.groupBy(known, partyOf)].map(
    ([id, given]): NamedOnWall => ({
      id,
      name: getRecord(state, 'organisation', id)?.name ?? '',
      times: given.length,
      reasons: reasonsIn(state, given),
    }),
  )
  return {
    total: all.length,
    parties: parties.toSorted(byName),
    /** Names that stand on no map may be anybody's: counted until the project team let them go. */
    typed: new Set(typed.map(partyOf)).size,
    typedReasons: reasonsIn(state, typed),
  }
}

const reasonsIn = (state: MapState, given: readonly Nomination[]): WallReason[] =>
  given
    .filter((nomination) => isReasonShown(state, nomination))
    .map(({ id, typedName, function: job, reason }) => ({
      id,
      who: [typedName, job].filter(Boolean).join(' · ') || null,
      text: reason ?? '',
    }))
