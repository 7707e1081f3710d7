import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { type Kind, kinds, type Rec } from '@webwijzer/domain/records'
import { changedPaths, valuesOf } from '@webwijzer/domain/values-of'

/** Kinds of which a new map has some: fields of work, sessions, its view. */
const startKinds: ReadonlySet<Kind> = new Set<Kind>(['map', 'domain', 'session', 'view'])

/** Whether nobody has put anything on a map yet. */
export const isEmptyMap = (state: MapState): boolean =>
  kinds.every((kind) => startKinds.has(kind) || state[kind].size === 0)

/** The operations that make one map into the other, record by record: nothing is lost, and nothing stays. */
export function mapPlan(from: MapState, to: MapState): Op[] {
  const wanted = kinds.flatMap((kind) => recordsOf(to, kind).map((record) => ({ kind, record })))
  const gone = kinds
    .filter((kind) => kind !== 'map')
    .flatMap((kind) =>
      recordsOf(from, kind)
        .filter(({ id }) => !getRecord(to, kind, id))
        .map(({ id }): Op => ({ do: 'delete', kind, id })),
    )
  return [...gone, ...wanted.flatMap(({ kind, record }) => opsFor(from, kind, record))]
}

function opsFor(from: MapState, kind: Kind, record: Rec): Op[] {
  const before = getRecord(from, kind, record.id)
  if (!before) return [{ do: 'create', kind, record }]
  const paths = changedPaths(before, record)
  if (paths.length === 0) return []
  const values = valuesOf(record)
  const set = Object.fromEntries(paths.map((path) => [path, values[path] ?? null]))
  return [{ do: 'update', kind, id: record.id, set }]
}
