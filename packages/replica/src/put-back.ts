import { isUndo, type Op, type OpsChange } from '@webwijzer/domain/change'
import type { LogEntry } from '@webwijzer/domain/log-entry'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { kinds, type Rec } from '@webwijzer/domain/records'
import { referencesOf, targetIds, withoutTarget } from '@webwijzer/domain/references'
import type { RefusedChange } from './device-store.ts'

type Lost = RefusedChange['lost']

/** Every id that must be there for an operation to be possible. */
function needs(op: Op): string[] {
  if (op.do === 'delete') return []
  const record = (op.do === 'create' ? op.record : { ...op.set, id: op.id }) as Rec
  const targets = referencesOf(op.kind).flatMap((reference) => targetIds(record, reference))
  return op.do === 'update' ? [op.id, ...targets] : targets
}

const isThere = (state: MapState, id: string) =>
  kinds.some((kind) => getRecord(state, kind, id) !== null)

/** What a change needs and somebody took away, as it was last seen; what that hung on comes along. */
export function lostFor(change: OpsChange, state: MapState, entries: readonly LogEntry[]): Lost {
  const gone = new Map(
    entries
      .flatMap(({ diff }) => diff)
      .flatMap(({ kind, before, after }) =>
        before && !after ? [[before.id, { kind, record: before }] as const] : [],
      ),
  )
  const found = new Map<string, Lost[number]>()
  const wanted = change.ops.flatMap(needs)
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    const lost = gone.get(id)
    if (!lost || found.has(id) || isThere(state, id)) continue
    found.set(id, lost)
    for (const reference of referencesOf(lost.kind))
      if (reference.onDelete === 'delete') wanted.push(...targetIds(lost.record, reference))
  }
  return [...found.values()]
}

/**
 * The operations that keep a refused change after all: what was taken away from under it is put back
 * first, without what it no longer can point at.
 */
export function putBackOps(state: MapState, { change, lost }: Omit<RefusedChange, 'rejection'>) {
  const missing = lost.filter(({ record }) => !isThere(state, record.id))
  const coming = new Set(missing.map(({ record }) => record.id))
  const creations = missing.map(({ kind, record }): Op => {
    let sound = record
    for (const reference of referencesOf(kind))
      for (const target of targetIds(record, reference))
        if (!coming.has(target) && !isThere(state, target))
          sound = withoutTarget(sound, reference, target)
    return { do: 'create', kind, record: sound }
  })
  return [...creations, ...change.ops]
}

/** Only what somebody made or typed can be kept after all; a refused undo just did not happen. */
export const isKeepable = (change: { readonly id: string }): change is OpsChange =>
  !isUndo(change as OpsChange)
