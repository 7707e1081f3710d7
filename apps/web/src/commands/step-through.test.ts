import { batchOf } from '@webwijzer/domain/batch'
import { isUndo, maxOps, type Op } from '@webwijzer/domain/change'
import { emptyMap } from '@webwijzer/domain/map-state'
import { createMapReplica } from '@webwijzer/replica/map-replica'
import { expect, test } from 'vitest'
import { stepThrough } from './step-through.ts'

const organisations = (from: number, count: number): Op[] =>
  Array.from({ length: count }, (_, at) => ({
    do: 'create',
    kind: 'organisation',
    record: { id: `o${from + at}`, name: `O${from + at}` },
  }))

let ids = 0
const newId = () => {
  ids += 1
  return `c${ids}`
}

/** A copy whose server takes everything at once and sends it back. */
function copyWithServer() {
  const replica = createMapReplica({ state: emptyMap, seq: 0, isOwn: () => true })
  const author = { device: 'd', role: 'projectTeam', group: null } as const
  function serve() {
    for (const change of replica.getWaiting()) {
      const seq = replica.getSeq() + 1
      const undoes = isUndo(change) ? change.undoes : null
      const head = { seq, author, at: '2026-11-22T10:00:00.000Z', label: change.label, undoes }
      const batch = change.batch === undefined ? {} : { batch: change.batch }
      const known = replica.getState().organisation
      const diff = isUndo(change)
        ? []
        : change.ops.flatMap((op) => {
            const after = op.do === 'create' ? known.get(op.record.id) : undefined
            return after ? [{ kind: op.kind, before: null, after }] : []
          })
      if (!isUndo(change)) replica.receive([{ ...head, changeId: change.id, ...batch, diff }])
    }
  }
  return { replica, serve, count: () => replica.getState().organisation.size }
}

test('an import in parts is taken back and done again as one step', () => {
  const { replica, serve, count } = copyWithServer()
  replica.perform({ id: newId(), label: 'add-organisation', ops: organisations(0, 1) })
  serve()
  const parts = batchOf(organisations(10, maxOps + 50), { batch: 'b', label: 'import' })
  expect(parts).toHaveLength(2)
  for (const part of parts) {
    replica.perform(part)
    serve()
  }
  expect(count()).toBe(maxOps + 51)
  expect(stepThrough(replica, 'undo', newId)).toBeNull()
  expect(count()).toBe(1)
  expect(stepThrough(replica, 'redo', newId)).toBeNull()
  expect(count()).toBe(maxOps + 51)
  stepThrough(replica, 'undo', newId)
  stepThrough(replica, 'undo', newId)
  expect(count()).toBe(0)
})

test('anything else is a step by itself', () => {
  const { replica, serve, count } = copyWithServer()
  for (const at of [0, 1]) {
    replica.perform({ id: newId(), label: 'add-organisation', ops: organisations(at, 1) })
    serve()
  }
  stepThrough(replica, 'undo', newId)
  expect(count()).toBe(1)
})
