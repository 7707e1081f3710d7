import type { Kind, Rec } from './records.ts'
import { isEqual } from './values-of.ts'

/** What really happened to one record. `before` null: created. `after` null: deleted. */
export type RecordDiff = {
  readonly kind: Kind
  readonly before: Rec | null
  readonly after: Rec | null
}
/** What one change did: at most one entry per record. */
export type Diff = readonly RecordDiff[]

export function recordOf({ before, after }: RecordDiff): Rec {
  const record = after ?? before
  if (!record) throw new Error('a diff without a record')
  return record
}

export const keyOf = (diff: RecordDiff): string => `${diff.kind}/${recordOf(diff).id}`

/** Many diffs in a row, told as one: what changed since session 3? */
export function squashDiffs(diffs: readonly Diff[]): Diff {
  const byRecord = new Map<string, RecordDiff>()
  for (const entry of diffs.flat()) {
    const first = byRecord.get(keyOf(entry))
    byRecord.set(keyOf(entry), first ? { ...entry, before: first.before } : entry)
  }
  return [...byRecord.values()].filter(({ before, after }) => !isEqual(before, after))
}
