import { audience, ruleOf } from './audience.ts'
import type { RuleName } from './audience-rules.ts'
import { type Diff, type RecordDiff, recordOf } from './diff.ts'
import type { LogEntry, VisibleEntry } from './log-entry.ts'
import { getRecord, type MapState } from './map-state.ts'
import { type Kind, type Rec, recordSchemas } from './records.ts'
import { isEqual } from './values-of.ts'
import type { Viewer } from './viewer.ts'
import { emptyValue, isRecordVisible, isValueVisible, visibleRecord } from './visible.ts'

type Loose = Record<string, unknown>

/**
 * What a viewer may know of what happened: what he was allowed to see then and, where it still is there, is
 * allowed to see now. Where something was hidden from him, his copy starts afresh. Runs on the server:
 * hidden data never leaves it. `shared` are the own fields whose values of that time may be told.
 */
export function visibleEntry(
  viewer: Viewer,
  entry: LogEntry,
  now: MapState,
  shared: ReadonlySet<string>,
): VisibleEntry {
  if (viewer.role === 'projectTeam') return entry
  const { seq, diff } = entry
  const eyes = eyesOf(viewer, shared)
  const told = diff.map((one) => ({ ...one, current: getRecord(now, one.kind, recordOf(one).id) }))
  if (changesSharing(diff) || told.some((one) => hides(eyes, one))) return { seq, refetch: true }
  const seen = told
    .map((one) => seenNow(eyes, one))
    .filter(({ before, after }) => !isEqual(before, after))
  return seen.length > 0 ? { ...entry, diff: seen } : { seq }
}

/** Whether a diff changes what others may see of records it does not touch. */
export const changesSharing = (diff: Diff): boolean =>
  diff.some(
    ({ kind, before, after }) =>
      kind === 'field' &&
      (before as { shared?: boolean } | null)?.shared !==
        (after as { shared?: boolean } | null)?.shared,
  )

/** What happened to a record, and how it stands now: null when it is gone. */
type Told = RecordDiff & { readonly current: Rec | null }

type Eyes = ReturnType<typeof eyesOf>

/** Rules that look at who asks only, and never at the record: what they show is never hidden again. */
const isSteady = (rule: RuleName | null) =>
  rule === 'everyone' || rule === 'readers' || rule === 'team'

/** A viewer's way of looking at one record. */
const eyesOf = (viewer: Viewer, shared: ReadonlySet<string>) => ({
  seen: (kind: Kind, record: Rec | null) => visibleRecord(viewer, kind, record, shared),
  knows: (kind: Kind, record: Rec | null): boolean =>
    record !== null && isRecordVisible(viewer, kind, record),
  /** The values that a record does not show; of one that is gone, those that it may have hidden at last. */
  hiddenIn: (kind: Kind, record: Rec | null): string[] =>
    Object.keys(recordSchemas[kind].shape).filter(
      (field) =>
        field !== 'fields' &&
        !(record
          ? isValueVisible(viewer, kind, record, field, shared)
          : isSteady(ruleOf(kind, field))),
    ),
})

/** Whether this took away what the viewer saw, and what he may not see again by now. */
function hides(eyes: Eyes, { kind, before, after, current }: Told): boolean {
  if (!eyes.knows(kind, before)) return false
  if (!eyes.knows(kind, after)) return !eyes.knows(kind, current) && (current ?? after) !== null
  if (!current) return false
  const [was, is] = [before, after].map((record) => eyes.seen(kind, record) as Loose)
  const hidden = new Set(eyes.hiddenIn(kind, after))
  return eyes
    .hiddenIn(kind, current)
    .some((field) => hidden.has(field) && !isEqual(was?.[field], is?.[field]))
}

/** What happened without what is hidden now; of what is gone without what it may have hidden at last. */
function seenNow(eyes: Eyes, { kind, before, after, current }: Told): RecordDiff {
  if (!current && !after) return { kind, before: eyes.seen(kind, before), after }
  const isKnown = current ? eyes.knows(kind, current) : isSteady(audience[kind].record)
  if (!isKnown) return { kind, before: null, after: null }
  const empty = Object.fromEntries(
    eyes.hiddenIn(kind, current).map((field) => [field, emptyValue(kind, field)]),
  )
  const told = (record: Rec | null) => {
    const seen = eyes.seen(kind, record)
    return seen && ({ ...seen, ...empty } as Rec)
  }
  return { kind, before: told(before), after: told(after) }
}
