import { type Box, isBox, largestGroup } from '@webwijzer/domain/four-boxes'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Observation } from '@webwijzer/domain/records'

/** What is written down here: the four boxes, and what everybody wants with the overview. */
export type Written = Box | 'mapUse'

/** One thing that somebody said, in its box. */
export type Entry = Observation & { readonly observationKind: Written }

const isEntry = ({ observationKind }: Observation): boolean =>
  isBox(observationKind) || observationKind === 'mapUse'

const collator = new Intl.Collator('nl', { numeric: true })

export const entriesIn = (state: MapState, session: string | null): Entry[] =>
  recordsOf(state, 'observation').filter(
    (each): each is Entry => isEntry(each) && each.origin.session === session,
  )

/** The lines that the groups tell in a session, by group: M2 comes before M10. */
export const summariesIn = (state: MapState, session: string | null): Observation[] =>
  recordsOf(state, 'observation')
    .filter((each) => each.observationKind === 'summary' && each.origin.session === session)
    .toSorted((a, b) => collator.compare(a.origin.group ?? '￿', b.origin.group ?? '￿'))

/** Every group that wrote something in a session. */
export const groupsWriting = (state: MapState, session: string | null): string[] =>
  [
    ...new Set(
      [...entriesIn(state, session), ...summariesIn(state, session)].flatMap(
        ({ origin }) => origin.group ?? [],
      ),
    ),
  ].toSorted(collator.compare)

/** How many are present in a session, and into how many groups of at most eight they go. */
export function groupsFor(state: MapState, session: string | null) {
  const people = recordsOf(state, 'participant').filter(({ attendance }) =>
    attendance.some((each) => each.present && each.session === session),
  ).length
  return { people, groups: Math.ceil(people / largestGroup) }
}
