import type { LogEntry } from '@webwijzer/domain/log-entry'
import { stateOf } from '@webwijzer/domain/map-state'
import { recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { changedSince, recapSince } from './recap.ts'

const of = (session: string | null, group: string | null = null) => ({ origin: { session, group } })
const record = (kind: 'session' | 'organisation' | 'consultationTable', values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values),
})

test('wat er sinds sessie 3 bij kwam, hoort bij sessie 3 of later; de rest stond er al', () => {
  const state = stateOf([
    record('session', { id: 's2', number: 2 }),
    record('session', { id: 's3', number: 3 }),
    record('session', { id: 's4', number: 4 }),
    record('organisation', { id: 'a', name: 'A', ...of(null) }),
    record('organisation', { id: 'b', name: 'B', ...of('s2', 'N1') }),
    record('organisation', { id: 'c', name: 'C', ...of('s3', 'N2') }),
    record('consultationTable', { id: 't', name: 'T', ...of('s4') }),
  ])
  const { added, kinds, groups } = recapSince(state, 's3')
  expect(added).toBe(2)
  expect(kinds).toContainEqual({ kind: 'organisation', added: 1, before: 2 })
  expect(kinds).toContainEqual({ kind: 'consultationTable', added: 1, before: 0 })
  expect(groups).toEqual([
    { group: 'N2', count: 1 },
    { group: null, count: 1 },
  ])
})

const organisation = (id: string, name: string) =>
  record('organisation', { id, name }).record as LogEntry['diff'][number]['after']
const entry = (seq: number, at: string, diff: LogEntry['diff']): LogEntry => ({
  seq,
  changeId: `c${seq}`,
  author: { device: 'd', role: 'projectTeam', group: null },
  at,
  label: 'update-record',
  undoes: null,
  diff,
})
const change = (id: string, before: string | null, after: string | null) =>
  ({
    kind: 'organisation',
    before: before && organisation(id, before),
    after: after && organisation(id, after),
  }) as LogEntry['diff'][number]

test('aangepast en weg telt elk ding één keer, vanaf de dag van de sessie', () => {
  const entries = [
    entry(1, '2026-01-01T10:00:00Z', [change('a', null, 'A'), change('b', null, 'B')]),
    entry(2, '2026-03-01T10:00:00Z', [change('a', 'A', 'AA')]),
    entry(3, '2026-03-02T10:00:00Z', [change('a', 'AA', 'AAA'), change('b', 'B', null)]),
    entry(4, '2026-03-03T10:00:00Z', [change('c', null, 'C')]),
    entry(5, '2026-03-04T10:00:00Z', [change('c', 'C', null)]),
  ]
  expect(changedSince(entries, '2026-03-01')).toEqual({ changed: 1, removed: 1 })
  expect(changedSince(entries, '2026-03-02')).toEqual({ changed: 1, removed: 1 })
  expect(changedSince(entries, '2026-03-05')).toEqual({ changed: 0, removed: 0 })
  expect(changedSince(entries, null)).toEqual({ changed: 0, removed: 0 })
})
