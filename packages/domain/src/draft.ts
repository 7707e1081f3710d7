import type { Diff } from './diff.ts'
import { getRecord, type MapState } from './map-state.ts'
import type { Kind, Rec } from './records.ts'
import { referencesOf, targetIds } from './references.ts'
import { isEqual } from './values-of.ts'

type Entry = { kind: Kind; before: Rec | null; after: Rec | null }

/** A record that a change touched, as it was (null: it is new) and as it has become. */
export type Touched = { readonly kind: Kind; readonly before: Rec | null; readonly record: Rec }

/** A state with the changes of one judgement laid over it; the state itself stays as it was. */
export type Draft = {
  get(kind: Kind, id: string): Rec | null
  put(kind: Kind, id: string, after: Rec | null): void
  /** Every record that points, or pointed before this change, at an id. */
  pointersTo(id: string): { kind: Kind; record: Rec }[]
  /** The records this change touched and that still exist. */
  touched(): Touched[]
  diff(): Diff
}

export function draftOf(state: MapState): Draft {
  const entries = new Map<string, Entry>()
  const added = new Map<string, Set<string>>()

  const get = (kind: Kind, id: string) => {
    const entry = entries.get(`${kind}/${id}`)
    return entry ? entry.after : getRecord(state, kind, id)
  }

  function index(kind: Kind, record: Rec) {
    const own = 'fields' in record ? Object.keys(record.fields) : []
    const targets = referencesOf(kind).flatMap((reference) => targetIds(record, reference))
    for (const target of [...own, ...targets]) {
      const known = added.get(target) ?? new Set()
      added.set(target, known.add(`${kind}/${record.id}`))
    }
  }

  return {
    get,
    put(kind, id, after) {
      const key = `${kind}/${id}`
      const before = entries.get(key)?.before ?? getRecord(state, kind, id)
      entries.set(key, { kind, before, after })
      if (after) index(kind, after)
    },
    pointersTo(id) {
      const keys = new Set([...(state.pointers.get(id) ?? []), ...(added.get(id) ?? [])])
      return [...keys].flatMap((key) => {
        const [kind, pointer] = splitKey(key)
        const record = get(kind, pointer)
        return record ? [{ kind, record }] : []
      })
    },
    touched: () =>
      [...entries.values()].flatMap(({ kind, before, after }) =>
        after ? [{ kind, before, record: after }] : [],
      ),
    diff: () => [...entries.values()].filter(({ before, after }) => !isEqual(before, after)),
  }
}

/** The kind and id in a key such as `seat/t1~o1`. */
export function splitKey(key: string): [Kind, string] {
  const slash = key.indexOf('/')
  return [key.slice(0, slash) as Kind, key.slice(slash + 1)]
}
