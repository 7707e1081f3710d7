import { type Diff, keyOf } from './diff.ts'
import type { Kind, Rec } from './records.ts'
import { referencesOf, targetIds } from './references.ts'

/** Who points at an id: target id → keys (`kind/id`) of the pointing records. A delete need not scan. */
export type Pointers = ReadonlyMap<string, ReadonlySet<string>>

function allTargets(kind: Kind, record: Rec | null): Set<string> {
  if (!record) return new Set()
  const own = 'fields' in record ? Object.keys(record.fields) : []
  return new Set([
    ...own,
    ...referencesOf(kind).flatMap((reference) => targetIds(record, reference)),
  ])
}

/** The index after a diff, sharing the sets that nothing happened to. */
export function withPointers(pointers: Pointers, diff: Diff): Pointers {
  const next = new Map(pointers)
  const fresh = new Set<string>()
  const setOf = (target: string) => {
    const known = next.get(target)
    if (known && fresh.has(target)) return known as Set<string>
    const copy = new Set(known)
    fresh.add(target)
    next.set(target, copy)
    return copy
  }
  for (const entry of diff) {
    const [was, is] = [allTargets(entry.kind, entry.before), allTargets(entry.kind, entry.after)]
    for (const target of was) if (!is.has(target)) setOf(target).delete(keyOf(entry))
    for (const target of is) if (!was.has(target)) setOf(target).add(keyOf(entry))
  }
  for (const target of fresh) if (next.get(target)?.size === 0) next.delete(target)
  return next
}
