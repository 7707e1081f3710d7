import { type MapState, recordsOf } from '@webwijzer/domain/map-state'

/** The lines of a map by who they join and of what kind they are; of two that are alike none is meant for sure. */
export function knownLinks(state: MapState) {
  const byEnds = new Map<string, string[]>()
  const keyOf = (from: string, to: string, linkKind: unknown) => `${from} ${to} ${linkKind ?? ''}`
  const add = (id: string, from: string, to: string, linkKind: unknown) => {
    const key = keyOf(from, to, linkKind)
    byEnds.set(key, [...(byEnds.get(key) ?? []), id])
  }
  for (const { id, from, to, linkKind, directed } of recordsOf(state, 'link')) {
    add(id, from, to, linkKind)
    if (!directed) add(id, to, from, linkKind)
  }
  return {
    add,
    find: (from: string, to: string, linkKind: unknown): string | null => {
      const [only, more] = byEnds.get(keyOf(from, to, linkKind)) ?? []
      return only && !more ? only : null
    },
  }
}
