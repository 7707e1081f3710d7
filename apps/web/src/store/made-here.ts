import type { Op } from '@webwijzer/domain/change'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { nameWords } from '@webwijzer/domain/name-words'
import type { NodeKind, Rec } from '@webwijzer/domain/records'
import { createStore } from './create-store.ts'
import { useMap } from './use-map.ts'
import { useSelected } from './use-selected.ts'

/** Something that was put on the map here, and who went by its name already. */
export type Made = {
  readonly kind: NodeKind
  readonly id: string
  readonly known: ReadonlySet<string>
}

/** Two that go by one name: this screen made one of them, and heard of the other only afterwards. */
export type TwinPair = { readonly kind: NodeKind; readonly own: string; readonly other: string }

/** What is followed at most; who types more than this by hand has forgotten the first. */
const mostFollowed = 200
const twinKinds: ReadonlySet<string> = new Set(['organisation', 'consultationTable', 'programme'])

const madeHere = createStore<{ readonly made: readonly Made[] }>({ made: [] })

/** Follows what was made here, on the map as it was before. */
export function followMade(before: MapState, ops: readonly Op[]) {
  const fresh = ops.flatMap((op): Made[] => {
    if (op.do !== 'create' || !isTwinKind(op.kind)) return []
    const name = spoken(String(op.record.name))
    const known = recordsOf(before, op.kind).filter((record) => spoken(record.name) === name)
    return [{ kind: op.kind, id: op.record.id, known: new Set(known.map(({ id }) => id)) }]
  })
  if (fresh.length === 0) return
  madeHere.set({ made: [...madeHere.get().made, ...fresh].slice(-mostFollowed) })
}

/** They are two, people said. */
export function letBe({ own, other }: TwinPair) {
  const made = madeHere
    .get()
    .made.map((each) =>
      each.id === own ? { ...each, known: new Set([...each.known, other]) } : each,
    )
  madeHere.set({ made })
}

/** Those made here whose name somebody else put on the map as well. */
export function useTwins(): readonly TwinPair[] {
  const made = useSelected(madeHere.subscribe, madeHere.get, (store) => store.made)
  return useMap((state) => twinsOf(state, made))
}

export function twinsOf(state: MapState, made: readonly Made[]): TwinPair[] {
  const own = new Set(made.map(({ id }) => id))
  return made.flatMap(({ kind, id, known }) => {
    const record = state[kind].get(id)
    if (!record) return []
    const name = nameOf(record)
    return recordsOf(state, kind)
      .filter((other) => nameOf(other) === name && !own.has(other.id) && !known.has(other.id))
      .map((other) => ({ kind, own: id, other: other.id }))
  })
}

const isTwinKind = (kind: string): kind is NodeKind => twinKinds.has(kind)

/** A name as people hear it. */
const spoken = (name: string) => nameWords(name).join(' ')

const heard = new WeakMap<object, string>()
function nameOf(record: Rec<NodeKind>): string {
  const name = heard.get(record) ?? spoken(record.name)
  heard.set(record, name)
  return name
}
