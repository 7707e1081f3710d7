import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Observation } from '@webwijzer/domain/records'
import { memoOn } from '../../store/memo-on.ts'
import type { Origin } from '../../store/ui-store.ts'
import { isNoteKind } from './note-kinds.ts'

/** What one group entered in one session. */
export type OfOrigin = { readonly origin: Origin; readonly records: readonly Observation[] }

const keyOf = ({ session, group }: Origin) => `${session ?? ''}/${group ?? ''}`
export const isSameOrigin = (a: Origin, b: Origin): boolean => keyOf(a) === keyOf(b)

/** The latest session first, its groups by name. */
function byOrigin(state: MapState, records: readonly Observation[]): OfOrigin[] {
  const number = ({ session }: Origin) =>
    session === null ? -1 : (state.session.get(session)?.number ?? 0)
  return [...Map.groupBy(records, ({ origin }) => keyOf(origin)).values()]
    .flatMap((own) => (own[0] ? [{ origin: own[0].origin, records: own }] : []))
    .sort(
      (a, b) =>
        number(b.origin) - number(a.origin) ||
        (a.origin.group ?? '').localeCompare(b.origin.group ?? '', 'nl', { numeric: true }),
    )
}

/** What the groups wrote down while they looked at the map. */
export const notesByOrigin = memoOn(['observation', 'session'], (state) =>
  byOrigin(
    state,
    recordsOf(state, 'observation').filter(({ observationKind }) => isNoteKind(observationKind)),
  ),
)

/** Whom each group wrote down as best represented; nobody twice. */
export const bestByOrigin = memoOn(['observation', 'session'], (state) => {
  const seen = new Set<string>()
  const answers = recordsOf(state, 'observation').filter((each) => {
    if (each.observationKind !== 'bestRepresented') return false
    const key = `${keyOf(each.origin)}/${each.subject ?? each.text}`
    return seen.has(key) ? false : seen.add(key)
  })
  return byOrigin(state, answers)
})
