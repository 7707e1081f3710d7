import { expect, test } from 'vitest'
import type { Op } from './change.ts'
import { stateOf } from './map-state.ts'
import { recordSchemas } from './records.ts'
import { inOwnSession } from './room-origin.ts'
import { projectTeam, type Viewer } from './viewer.ts'

const room: Viewer = { role: 'room', session: 'SES-3' }
const theirs = recordSchemas.organisation.parse({
  id: 'o1',
  name: 'Politie',
  origin: { session: 'SES-2', group: 'N4' },
})
const state = stateOf([{ kind: 'organisation', record: theirs }])
const creating = (origin?: object): Op => ({
  do: 'create',
  kind: 'organisation',
  record: { id: 'o2', name: 'Kerk', ...(origin && { origin }) },
})
const originOf = (op: Op) =>
  op.do === 'create' ? op.record.origin : op.do === 'update' ? op.set.origin : null

test('what the room enters carries its own session, and the group that says so', () => {
  expect(originOf(inOwnSession(room, 'N1', creating(), state))).toEqual({
    session: 'SES-3',
    group: 'N1',
  })
  const forged = creating({ session: 'SES-1', group: 'N2' })
  expect(originOf(inOwnSession(room, 'N1', forged, state))).toEqual({
    session: 'SES-3',
    group: 'N2',
  })
})

test('what others entered does not become the room’s own by saying so', () => {
  const set = { origin: { session: 'SES-3', group: 'N1' } }
  const op: Op = { do: 'update', kind: 'organisation', id: 'o1', set }
  expect(originOf(inOwnSession(room, 'N1', op, state))).toEqual({ session: 'SES-2', group: 'N1' })
})

test('the project team says itself where things come from', () => {
  const op = creating({ session: 'SES-1', group: null })
  expect(inOwnSession(projectTeam, 'N1', op, state)).toBe(op)
})

test('what has no origin is left alone', () => {
  const op: Op = { do: 'create', kind: 'position', record: { id: 'main~o1' } }
  expect(inOwnSession(room, 'N1', op, state)).toBe(op)
})
