import { expect, test } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { Op } from './change.ts'
import { leftOver } from './left-over.ts'
import { emptyMap, type MapState } from './map-state.ts'
import type { Kind } from './records.ts'
import { undoOps } from './undo-change.ts'

const create = (kind: Kind, record: { id: string; [more: string]: unknown }): Op => ({
  do: 'create',
  kind,
  record,
})

function step(state: MapState, ...ops: Op[]) {
  const outcome = applyChange(state, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome
}

const start = step(
  emptyMap,
  create('view', { id: 'main', name: 'Kaart' }),
  create('organisation', { id: 'p', name: 'Politie', offer: 'Wijkagent' }),
  create('organisation', { id: 'v', name: 'Voedselbank' }),
).state
const table = step(
  start,
  create('consultationTable', { id: 't', name: 'Ruziehoek' }),
  create('seat', { id: 't~p', table: 't', organisation: 'p' }),
  create('position', { id: 'main~t', view: 'main', thing: 't', x: 3, y: 4 }),
)
const theirs = step(table.state, create('seat', { id: 't~v', table: 't', organisation: 'v' }))

function undone(state: MapState, mine: typeof table, other: typeof theirs | null) {
  const ops = undoOps(state, mine.diff, other ? [{ byOther: true, diff: other.diff }] : [])
  return step(state, ...ops).state
}

test('a table at which somebody else seated a party stays after the undo, where it stands', () => {
  const state = undone(theirs.state, table, theirs)
  expect(leftOver(state, table.diff)).toEqual([
    { kind: 'consultationTable', id: 't', why: 'builtOn' },
  ])
  expect([...state.seat.keys()]).toEqual(['t~v'])
  expect(state.position.get('main~t')).toMatchObject({ x: 3, y: 4 })
})

test('an undo of which nothing stays leaves nothing over, and no place either', () => {
  const state = undone(table.state, table, null)
  expect(leftOver(state, table.diff)).toEqual([])
  expect(state.position.size).toBe(0)
})

test('a value that somebody else changed since stays as it is', () => {
  const set = (values: object): Op => ({
    do: 'update',
    kind: 'organisation',
    id: 'p',
    set: { ...values },
  })
  const mine = step(start, set({ offer: 'Mijn', name: 'Politie Noord' }))
  const other = step(mine.state, set({ offer: 'Hun' }))
  const state = undone(other.state, mine, other)
  expect(state.organisation.get('p')).toMatchObject({ name: 'Politie', offer: 'Hun' })
  expect(leftOver(state, mine.diff)).toEqual([{ kind: 'organisation', id: 'p', why: 'changed' }])
})

test('what was removed does not come back once what it belongs to is gone', () => {
  const mine = step(theirs.state, { do: 'delete', kind: 'organisation', id: 'v' })
  const other = step(mine.state, { do: 'delete', kind: 'consultationTable', id: 't' })
  const state = undone(other.state, mine, other)
  expect(leftOver(state, mine.diff)).toEqual([{ kind: 'seat', id: 't~v', why: 'gone' }])
})
