import type { Op, OpsChange } from './change.ts'
import { checkedRecord, isJoined, isSettable } from './check-record.ts'
import { checkReferences } from './check-references.ts'
import type { Diff } from './diff.ts'
import { type Draft, draftOf } from './draft.ts'
import { applyDiff, type MapState } from './map-state.ts'
import { type Kind, type Rec, thingKinds } from './records.ts'
import { Rejected, type Rejection, reject } from './rejection.ts'
import { removeRecord } from './remove-record.ts'
import { isEqual, type Values, valuesOf, withValues } from './values-of.ts'

export type Outcome =
  | { readonly ok: true; readonly state: MapState; readonly diff: Diff }
  | { readonly ok: false; readonly rejection: Rejection }

/** The one judge of every change; server and browser run this same function. All operations happen, or none. */
export function applyChange(state: MapState, change: Pick<OpsChange, 'ops'>): Outcome {
  const draft = draftOf(state)
  try {
    for (const op of change.ops) applyOp(draft, op)
    for (const touched of draft.touched()) checkReferences(draft, touched)
  } catch (error) {
    if (error instanceof Rejected) return { ok: false, rejection: error.rejection }
    throw error
  }
  const diff = draft.diff()
  return { ok: true, diff, state: applyDiff(state, diff) }
}

function applyOp(draft: Draft, op: Op) {
  if (op.do === 'create') create(draft, op.kind, op.record)
  else if (op.do === 'update') update(draft, op)
  else remove(draft, op.kind, op.id)
}

/** A seat, partner or position that is already there is left as it is: two peers meant the same one. */
function create(draft: Draft, kind: Kind, value: object & { id: string }) {
  const { id } = value
  if (draft.get(kind, id)) {
    if (isJoined(kind)) return
    reject({ code: 'already-exists', kind, id })
  }
  const isThing = (thingKinds as readonly Kind[]).includes(kind)
  if (isThing && thingKinds.some((other) => draft.get(other, id)))
    reject({ code: 'already-exists', kind, id })
  draft.put(kind, id, checkedRecord(kind, value))
}

function update(draft: Draft, { kind, id, set, was }: Extract<Op, { do: 'update' }>) {
  const before = draft.get(kind, id) ?? reject({ code: 'not-found', kind, id })
  const wrong = Object.keys(set).find((path) => !isSettable(kind, path))
  if (wrong !== undefined) reject({ code: 'invalid-record', kind, id, field: wrong })
  const after = checkedRecord(kind, withValues(before, stillTrue(before, set, was)))
  if (!isEqual(before, after)) draft.put(kind, id, after)
}

/** Leaves out the values that somebody else changed since. */
function stillTrue(current: Rec, set: Values, was: Values | undefined): Values {
  if (!was) return set
  const now = valuesOf(current)
  return Object.fromEntries(
    Object.entries(set).filter(([path]) => !(path in was) || isEqual(now[path], was[path])),
  )
}

/** Deleting what is already gone is fine: somebody else was first. */
function remove(draft: Draft, kind: Kind, id: string) {
  if (kind === 'map' && draft.get(kind, id)) reject({ code: 'not-allowed', kind, id })
  removeRecord(draft, kind, id)
}
