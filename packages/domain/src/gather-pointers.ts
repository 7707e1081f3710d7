import type { Op } from './change.ts'
import { isJoined } from './check-record.ts'
import { splitKey } from './draft.ts'
import { type FoldNote, foldedValues, foldKey } from './fold-records.ts'
import { getRecord, type MapState } from './map-state.ts'
import { joinedId, joinedIds, type Kind, type NodeKind, type Rec } from './records.ts'
import { type Reference, referencesOf, targetIds } from './references.ts'
import { changedPaths, type Values, valuesOf } from './values-of.ts'

export type Gathering = {
  readonly kind: NodeKind
  /** The record that stays. */
  readonly keep: string
  /** Those that go. */
  readonly others: readonly string[]
  /** What to write down where two records become one and something would be lost. */
  readonly foldNote?: FoldNote | undefined
}

type Moved = { readonly kind: Kind; readonly before: Rec | null; after: Rec }

/** Follows every pointer to the ones that go, and to what is folded on the way. */
export function gatherPointers(state: MapState, gathering: Gathering) {
  const { kind: ownKind, keep, others, foldNote: note = () => null } = gathering
  const into = new Map(others.map((id) => [id, keep]))
  const moved = new Map<string, Moved>()
  const folded: { kind: Kind; id: string }[] = []
  const standing = new Map<string, Moved>()
  for (const key of pointersAt(state, [keep])) noteStanding(key)
  for (const key of pointersAt(state, others)) move(key)
  for (const key of pointersAt(
    state,
    folded.map(({ id }) => id).filter((id) => into.has(id)),
  ))
    move(key)

  function noteStanding(key: string) {
    const [kind, id] = splitKey(key)
    const record = getRecord(state, kind, id)
    const same = record && foldKey(kind, record)
    if (record && same && !isGoing(kind, record))
      standing.set(same, { kind, before: record, after: record })
  }

  function isGoing(kind: Kind, record: Rec): boolean {
    return referencesOf(kind).some((reference) =>
      targetIds(record, reference).some((target) => into.has(target)),
    )
  }

  function move(key: string) {
    const [kind, id] = splitKey(key)
    const record = moved.get(key)?.after ?? getRecord(state, kind, id)
    if (!record || into.has(id) || moved.has(key)) return
    const after = retargeted(kind, record, into)
    if (isSelfPointing(after)) return void folded.push({ kind, id })
    const same = foldKey(kind, after)
    const there = same ? standing.get(same) : undefined
    if (there) return foldInto(there, kind, record)
    const entry = { kind, before: after.id === id ? record : null, after }
    moved.set(key, entry)
    if (same) standing.set(same, entry)
  }

  function foldInto(there: Moved, kind: Kind, record: Rec) {
    there.after = { ...there.after, ...foldedValues(kind, there.after, record, note) } as Rec
    moved.set(`${kind}/${there.after.id}`, there)
    if (isJoined(kind)) return
    into.set(record.id, there.after.id)
    folded.push({ kind, id: record.id })
  }

  return {
    folded: () => folded,
    /** The one that stays, as its own pointers have become. */
    after: (kind: Kind, record: Rec) => moved.get(`${kind}/${record.id}`)?.after ?? record,
    ops: (): Op[] =>
      [...new Set(moved.values())].flatMap(({ kind, before, after }): Op[] => {
        if (kind === ownKind && after.id === keep) return []
        if (!before) return [{ do: 'create', kind, record: after }]
        return updateOp(kind, after, {}, before)
      }),
  }
}

const pointersAt = (state: MapState, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => [...(state.pointers.get(id) ?? [])])),
]

/** What changes of a record, and more, as an operation; none when nothing does. */
export function updateOp(kind: Kind, after: Rec, more: Values, before: Rec): Op[] {
  const values = { ...valuesOf(after), ...more }
  const paths = [...changedPaths(before, after), ...Object.keys(more)]
  const set = Object.fromEntries([...new Set(paths)].map((path) => [path, values[path] ?? null]))
  return Object.keys(set).length > 0 ? [{ do: 'update', kind, id: after.id, set }] : []
}

/** The record with every pointer that moves pointing where it moved; a joined id with it. */
function retargeted(kind: Kind, record: Rec, into: ReadonlyMap<string, string>): Rec {
  const after = referencesOf(kind).reduce(
    (each, reference) => withTargets(each, reference, into),
    record,
  )
  const own = after as Rec & { parent?: string | null }
  const plain = kind === 'organisation' && own.parent === own.id ? { ...own, parent: null } : after
  if (!isJoined(kind)) return plain
  const [left, right] = joinedIds[kind]
  const values = plain as unknown as Record<string, string>
  return { ...plain, id: joinedId(values[left] ?? '', values[right] ?? '') }
}

type Loose = Record<string, unknown>

function withTargets(record: Rec, reference: Reference, into: ReadonlyMap<string, string>): Rec {
  const { field, part } = reference
  if (!targetIds(record, reference).some((target) => into.has(target))) return record
  const moved = (target: unknown) => into.get(String(target)) ?? target
  const value = (record as Loose)[field]
  if (part === null) return { ...record, [field]: moved(value) } as Rec
  const inside = (entry: unknown) => ({
    ...(entry as Loose),
    [part]: moved((entry as Loose)[part]),
  })
  return { ...record, [field]: Array.isArray(value) ? value.map(inside) : inside(value) } as Rec
}

const isSelfPointing = (record: Rec) => 'from' in record && record.from === record.to
