import { type Diff, recordOf } from './diff.ts'
import { type Pointers, withPointers } from './pointers.ts'
import { type Kind, kinds, type Rec } from './records.ts'

type Tables = { readonly [K in Kind]: ReadonlyMap<string, Rec<K>> }

/** A whole map, immutable: every change gives a new one that shares what it did not touch. */
export type MapState = Tables & { readonly pointers: Pointers }

const emptyTables = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Tables

export const emptyMap: MapState = { ...emptyTables, pointers: new Map() }

/** The record of this kind and id, or null. */
export function getRecord<K extends Kind>(state: MapState, kind: K, id: string): Rec<K> | null {
  return (state[kind] as ReadonlyMap<string, Rec<K>>).get(id) ?? null
}

/** Every record of a kind, as it stands. */
export function recordsOf<K extends Kind>(state: MapState, kind: K): Rec<K>[] {
  return [...(state[kind] as ReadonlyMap<string, Rec<K>>).values()]
}

/** Replays what happened. Never judges: judging is `applyChange`'s work. */
export function applyDiff(state: MapState, diff: Diff): MapState {
  if (diff.length === 0) return state
  const next: Partial<Record<Kind, Map<string, Rec>>> = {}
  for (const entry of diff) {
    const table = next[entry.kind] ?? new Map<string, Rec>(state[entry.kind])
    next[entry.kind] = table
    if (entry.after) table.set(entry.after.id, entry.after)
    else table.delete(recordOf(entry).id)
  }
  return { ...state, ...next, pointers: withPointers(state.pointers, diff) } as MapState
}

/** A state made of records, as they come from a file or the server. */
export function stateOf(records: Iterable<{ kind: Kind; record: Rec }>): MapState {
  const diff = [...records].map(({ kind, record }) => ({ kind, before: null, after: record }))
  return applyDiff(emptyMap, diff)
}
