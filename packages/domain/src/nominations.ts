import { getRecord, type MapState } from './map-state.ts'
import type { Nomination } from './records.ts'

/** Who was named: an organisation, or a name as typed whatever its capitals; equal for the same party. */
export const partyOf = ({
  organisation,
  typedName,
}: Pick<Nomination, 'organisation' | 'typedName'>): string =>
  organisation ?? `typed ${typedName?.trim().toLocaleLowerCase('nl') ?? ''}`

/** Whether a nomination may point at one person: a function, oneself, or a name that is on no map. */
export const namesPerson = ({ organisation, function: job, self }: Nomination): boolean =>
  organisation === null || job !== null || self

/**
 * Whether the room may read why: the facilitator shows the reasons of that session, and one that may be
 * about a person has gone past the project team.
 */
export function isReasonShown(state: MapState, nomination: Nomination): boolean {
  const session = getRecord(state, 'session', nomination.origin.session ?? '')
  if (!session?.reasonsShown || nomination.reason === null) return false
  return nomination.released || !namesPerson(nomination)
}
