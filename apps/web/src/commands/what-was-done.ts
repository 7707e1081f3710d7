import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { type Kind, kinds, nodeKinds } from '@webwijzer/domain/records'
import { nameOf } from '../store/selectors/name-of.ts'

/** What a change was about, by name; places only when it was about nothing else. */
export function namesIn(before: MapState, after: MapState, ops: readonly Op[]): string[] {
  const things = ops.filter(({ kind }) => kind !== 'position' && kind !== 'view')
  const names = (things.length > 0 ? things : ops).flatMap((op) => {
    const id = op.do === 'create' ? op.record.id : op.id
    return nameOf(after, op.kind, id) ?? nameOf(before, op.kind, id) ?? []
  })
  return [...new Set(names)]
}

/** What is different between two states, by name: things that stand on the map first, places last. */
export function namesChanged(before: MapState, after: MapState): string[] {
  const others = kinds.filter((kind) => kind !== 'position' && !isNodeKind(kind))
  for (const group of [nodeKinds, others, ['position']] as const) {
    const names = group.flatMap((kind) =>
      changedIds(before[kind], after[kind]).flatMap(
        (id) => nameOf(after, kind, id) ?? nameOf(before, kind, id) ?? [],
      ),
    )
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}

function changedIds(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  if (before === after) return []
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].filter((id) => before.get(id) !== after.get(id))
}

const isNodeKind = (kind: Kind): boolean => (nodeKinds as readonly Kind[]).includes(kind)
