import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Observation } from '@webwijzer/domain/records'
import { observationKinds, progresses } from '@webwijzer/domain/records/observation'
import { memoOn } from '../../store/memo-on.ts'

/** What can stand on the board: who is best represented is an answer, not something to do. */
export type Noticed = Observation & {
  readonly observationKind: Exclude<Observation['observationKind'], 'bestRepresented'>
}

export const groupings = ['kind', 'session', 'group', 'status'] as const
export type Grouping = (typeof groupings)[number]

export type NoticedGroup = { readonly key: string; readonly notes: readonly Noticed[] }

/** What the groups noticed, as far as this viewer sees it. */
export const noticed = memoOn(['observation'], (state) =>
  recordsOf(state, 'observation').filter(
    (each): each is Noticed => each.observationKind !== 'bestRepresented',
  ),
)

const keyOf: Readonly<Record<Grouping, (note: Noticed) => string>> = {
  kind: ({ observationKind }) => observationKind,
  session: ({ origin }) => origin.session ?? '',
  group: ({ origin }) => origin.group ?? '',
  status: ({ status }) => status,
}

const collator = new Intl.Collator('nl', { numeric: true })

/** Where each group comes: as in the lists of codes, the latest session first, groups by name and none last. */
function placeOf(state: MapState, grouping: Grouping) {
  const codes: readonly string[] = grouping === 'kind' ? observationKinds : progresses
  const session = (key: string) => -(state.session.get(key)?.number ?? -1)
  return (a: NoticedGroup, b: NoticedGroup): number => {
    if (grouping === 'session') return session(a.key) - session(b.key)
    if (grouping === 'group') return collator.compare(a.key || '￿', b.key || '￿')
    return codes.indexOf(a.key) - codes.indexOf(b.key)
  }
}

/** Puts together what is alike; what is done comes last in each group. */
export function groupedBy(
  state: MapState,
  notes: readonly Noticed[],
  grouping: Grouping,
): NoticedGroup[] {
  const progress = ({ status }: Noticed) => progresses.indexOf(status)
  return [...Map.groupBy(notes, keyOf[grouping])]
    .map(([key, own]) => ({ key, notes: own.toSorted((a, b) => progress(a) - progress(b)) }))
    .sort(placeOf(state, grouping))
}
