import type { MapState } from '@webwijzer/domain/map-state'
import { recordsOf } from '@webwijzer/domain/map-state'
import type { Rec } from '@webwijzer/domain/records'
import { memoOn } from '../memo-on.ts'

/** The kinds that people enter in a session, in the order in which they are told. */
export const enteredKinds = [
  'consultationTable',
  'organisation',
  'seat',
  'programme',
  'programmePartner',
  'link',
  'observation',
] as const
export type EnteredKind = (typeof enteredKinds)[number]

const collator = new Intl.Collator('nl', { numeric: true })

/** Every group that entered something, in order: N2 comes before N10. */
export const groupsIn = memoOn(enteredKinds, (state): readonly string[] => {
  const names = enteredKinds.flatMap((kind) =>
    recordsOf(state, kind).flatMap((record) => record.origin.group ?? []),
  )
  return [...new Set(names)].toSorted(collator.compare)
})

export type MadeByGroup = {
  /** Null: what nobody put a group to. */
  readonly group: string | null
  readonly counts: Readonly<Record<EnteredKind, number>>
  readonly records: readonly { readonly kind: EnteredKind; readonly record: Rec<EnteredKind> }[]
}

/** What each group entered in a session; the preparation is session null. */
export function madeInSession(state: MapState, session: string | null): readonly MadeByGroup[] {
  const made = enteredKinds.flatMap((kind) =>
    recordsOf(state, kind).map((record) => ({ kind, record: record as Rec<EnteredKind> })),
  )
  const here = made.filter(({ record }) => record.origin.session === session)
  const byGroup = Map.groupBy(here, ({ record }) => record.origin.group)
  return [...byGroup]
    .toSorted(([a], [b]) => collator.compare(a ?? '￿', b ?? '￿'))
    .map(([group, records]) => ({
      group,
      records,
      counts: Object.fromEntries(
        enteredKinds.map((kind) => [kind, records.filter((one) => one.kind === kind).length]),
      ) as Record<EnteredKind, number>,
    }))
}

/** The things that a group entered, or at which it entered a seat, a partner or a line. */
export function thingsBy(state: MapState, group: string): ReadonlySet<string | null> {
  return new Set(
    enteredKinds.flatMap((kind) =>
      recordsOf(state, kind)
        .filter(({ origin }) => origin.group === group)
        .flatMap((record) => touchedBy(record)),
    ),
  )
}

function touchedBy(record: Rec<EnteredKind>): (string | null)[] {
  if ('from' in record) return [record.from, record.to]
  if ('table' in record && 'organisation' in record) return [record.table, record.organisation]
  if ('programme' in record) return [record.programme, record.organisation]
  return 'subject' in record ? [record.subject] : [record.id]
}
