import { type MapState, recordsOf } from './map-state.ts'
import { kinds } from './records.ts'

/** One text for one state, whatever the order in which it came about: what a hash is taken of. */
export function canonicalState(state: MapState): string {
  const tables = kinds.map((kind) => {
    const records = recordsOf(state, kind).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return [kind, records]
  })
  return JSON.stringify(tables, sortedKeys)
}

/** A `JSON.stringify` replacer that makes the order of keys not matter. */
export function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
