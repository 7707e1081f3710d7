import { expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { Op } from './change.ts'
import { emptyMap, type MapState } from './map-state.ts'
import type { Kind } from './records.ts'
import { mayPerform } from './roles.ts'
import type { Viewer } from './viewer.ts'

const room: Viewer = { role: 'room', session: 's3' }
const create = (kind: Kind, record: Record<string, unknown> & { id: string }): Op => ({
  do: 'create',
  kind,
  record,
})
const set = (kind: Kind, id: string, values: Record<string, unknown>): Op => ({
  do: 'update',
  kind,
  id,
  set: values,
})

function stateOf(...ops: Op[]): MapState {
  const outcome = applyChange(emptyMap, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome.state
}

const origin = { session: 's3', group: null }
const state = stateOf(
  create('session', { id: 's3' }),
  create('field', { id: 'secret', name: 'Geheim', kind: 'organisation' }),
  create('field', { id: 'open', name: 'Open', kind: 'organisation', shared: true }),
  create('organisation', { id: 'a', name: 'A', remark: 'geheim' }),
  create('organisation', { id: 'b', name: 'B' }),
  create('link', { id: 'theirs', from: 'a', to: 'b', goesWell: 'geheim' }),
  create('link', { id: 'own', from: 'b', to: 'a', goesWell: 'eigen', origin }),
  create('observation', {
    id: 'v',
    observationKind: 'missing',
    text: 'Open',
    audience: 'coalition',
    followUp: 'geheim',
  }),
)
const mayRoom = (op: Op) => mayPerform(room, op, state)

it('the room changes what it sees, and nothing that it does not', () => {
  expect(mayRoom(set('organisation', 'a', { name: 'A!' }))).toBe(true)
  expect(mayRoom(set('organisation', 'a', { remark: 'x' }))).toBe(false)
  expect(mayRoom(set('organisation', 'a', { 'fields.open': 'x' }))).toBe(true)
  expect(mayRoom(set('organisation', 'a', { 'fields.secret': 'x' }))).toBe(false)
})

it('the room opens nothing for itself by calling it shared, or its own', () => {
  expect(mayRoom(set('link', 'theirs', { shared: true }))).toBe(false)
  for (const session of ['s3', ' s3 '])
    for (const [kind, id] of [
      ['organisation', 'a'],
      ['link', 'theirs'],
      ['observation', 'v'],
    ] as const)
      expect(mayRoom(set(kind, id, { origin: { session, group: null } })), kind).toBe(false)
})

it('the room shares what its own session entered', () => {
  expect(mayRoom(set('link', 'own', { shared: true }))).toBe(true)
})

it('a value that is no value at all is left to the judge', () => {
  expect(mayRoom(set('organisation', 'a', { origin: null }))).toBe(true)
})

it('the room fills in own fields of a new record only once they are shared', () => {
  const made = (fields: unknown) => mayRoom(create('organisation', { id: 'c', name: 'C', fields }))
  expect(made({ open: 'x' })).toBe(true)
  expect(made({ secret: 'x' })).toBe(false)
  expect(made(undefined)).toBe(true)
})
