import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op, OpsChange } from '@webwijzer/domain/change'
import type { LogEntry } from '@webwijzer/domain/log-entry'
import { emptyMap, type MapState } from '@webwijzer/domain/map-state'
import { expect, test } from 'vitest'
import { lostFor, putBackOps } from './put-back.ts'

function done(state: MapState, ops: readonly Op[]) {
  const outcome = applyChange(state, { ops: [...ops] })
  if (!outcome.ok) throw new Error(outcome.rejection.code)
  return outcome
}

const entryOf = (diff: LogEntry['diff']): LogEntry => ({
  seq: 1,
  changeId: 'c1',
  author: { device: 'bas', role: 'projectTeam', group: null },
  at: '2026-11-22T08:00:00.000Z',
  label: 'delete-record',
  undoes: null,
  diff,
})

const begun = done(emptyMap, [
  { do: 'create', kind: 'organisation', record: { id: 'o1', name: 'Quiet' } },
  { do: 'create', kind: 'consultationTable', record: { id: 't1', name: 'Noord', lead: 'o1' } },
]).state
const seated: OpsChange = {
  id: 'c2',
  label: 'seat-at-table',
  ops: [{ do: 'create', kind: 'seat', record: { id: 't1~o1', table: 't1', organisation: 'o1' } }],
}

test('a seat at a table that was taken away comes back with the table', () => {
  const removal = done(begun, [{ do: 'delete', kind: 'consultationTable', id: 't1' }])
  const lost = lostFor(seated, removal.state, [entryOf(removal.diff)])
  expect(lost.map(({ record }) => record.id)).toEqual(['t1'])
  const back = done(removal.state, putBackOps(removal.state, { change: seated, lost }))
  expect([...back.state.seat.keys()]).toEqual(['t1~o1'])
  expect(back.state.consultationTable.get('t1')?.name).toBe('Noord')
})

test('what comes back does without what is gone for good', () => {
  const table = done(begun, [{ do: 'delete', kind: 'consultationTable', id: 't1' }])
  const both = done(table.state, [{ do: 'delete', kind: 'organisation', id: 'o1' }])
  const renamed: OpsChange = {
    id: 'c3',
    label: 'update-record',
    ops: [{ do: 'update', kind: 'consultationTable', id: 't1', set: { name: 'Zuid' } }],
  }
  const lost = lostFor(renamed, both.state, [entryOf(table.diff)])
  const back = done(both.state, putBackOps(both.state, { change: renamed, lost }))
  expect(back.state.consultationTable.get('t1')).toMatchObject({ name: 'Zuid', lead: null })
})

test('once somebody else has put it back, only the change itself is left to do', () => {
  const removal = done(begun, [{ do: 'delete', kind: 'consultationTable', id: 't1' }])
  const lost = lostFor(seated, removal.state, [entryOf(removal.diff)])
  expect(putBackOps(begun, { change: seated, lost })).toEqual(seated.ops)
})
