import type { LogEntry } from '@webwijzer/domain/log-entry'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'

/** What a recap counts, in the order in which it is told. */
export const recapKinds = [
  'consultationTable',
  'organisation',
  'seat',
  'link',
  'programme',
  'observation',
] as const satisfies readonly Kind[]
export type RecapKind = (typeof recapKinds)[number]

export type Recap = {
  readonly kinds: readonly {
    readonly kind: RecapKind
    readonly added: number
    /** How many came from the preparation or an earlier session. */
    readonly before: number
  }[]
  readonly added: number
  /** Who entered what was added; null: nobody put a group to it. */
  readonly groups: readonly { readonly group: string | null; readonly count: number }[]
}

const collator = new Intl.Collator('nl', { numeric: true })

/** What was entered in a session and those after it, by where each record says it comes from. */
export function recapSince(state: MapState, session: string): Recap {
  const numberOf = (id: string | null) =>
    id === null ? -1 : (state.session.get(id)?.number ?? (id === session ? 0 : -1))
  const from = numberOf(session)
  const all = recapKinds.flatMap((kind) =>
    recordsOf(state, kind).map(({ origin }) => ({
      kind,
      group: origin.group,
      isNew: numberOf(origin.session) >= from,
    })),
  )
  const fresh = all.filter(({ isNew }) => isNew)
  const groups = [...Map.groupBy(fresh, ({ group }) => group)]
  return {
    kinds: recapKinds.map((kind) => {
      const own = all.filter((each) => each.kind === kind)
      const added = own.filter(({ isNew }) => isNew).length
      return { kind, added, before: own.length - added }
    }),
    added: fresh.length,
    groups: groups
      .map(([group, own]) => ({ group, count: own.length }))
      .sort((a, b) => collator.compare(a.group ?? '￿', b.group ?? '￿')),
  }
}

/**
 * How many of those records were changed and how many were taken away since a day (YYYY-MM-DD; null for
 * ever), by the log; what came and went within that time is neither.
 */
export function changedSince(
  entries: readonly LogEntry[],
  day: string | null,
): { readonly changed: number; readonly removed: number } {
  const first = new Map<string, boolean>()
  const last = new Map<string, boolean>()
  for (const { at, diff } of entries) {
    if (day !== null && at.slice(0, 10) < day) continue
    for (const { kind, before, after } of diff) {
      const id = (after ?? before)?.id
      if (!id || !recapKinds.some((each) => each === kind)) continue
      const key = `${kind}/${id}`
      if (!first.has(key)) first.set(key, before !== null)
      last.set(key, after !== null)
    }
  }
  const known = [...last].filter(([key]) => first.get(key))
  const removed = known.filter(([, isThere]) => !isThere).length
  return { changed: known.length - removed, removed }
}
