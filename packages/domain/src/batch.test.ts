import { expect, test } from 'vitest'
import { batchOf, stepBatch } from './batch.ts'
import { changeSchema, maxOps, type Op } from './change.ts'
import type { LogEntry } from './log-entry.ts'

const create = (at: number, offer: string | null = null): Op => ({
  do: 'create',
  kind: 'organisation',
  record: { id: `o${at}`, name: `Naam ${at}`, offer },
})
const head = { batch: 'b1', label: 'import' }

test('many operations become changes that the server takes, in their order', () => {
  const ops = Array.from({ length: 4500 }, (_, at) => create(at))
  const changes = batchOf(ops, head)
  expect(changes.map((change) => change.ops.length)).toEqual([maxOps, maxOps, 500])
  expect(changes.flatMap((change) => change.ops)).toEqual(ops)
  for (const change of changes) expect(changeSchema.safeParse(change).success).toBe(true)
})

test('long texts make more parts', () => {
  const ops = Array.from({ length: 1000 }, (_, at) => create(at, 'x'.repeat(4000)))
  for (const change of batchOf(ops, head))
    expect(JSON.stringify(change).length).toBeLessThan(1_100_000)
})

const entry = (seq: number, more: Partial<LogEntry> = {}): LogEntry => ({
  seq,
  changeId: `b1.${seq}`,
  author: { device: 'd1', role: 'projectTeam', group: null },
  at: '2026-11-22T10:00:00.000Z',
  label: 'import',
  undoes: null,
  batch: 'b1',
  diff: [],
  ...more,
})

test('a batch is taken back last first, what was taken back already left alone', () => {
  const log = [entry(1), entry(2), entry(3), entry(4, { changeId: 'b1.3.undo', undoes: 'b1.3' })]
  expect(stepBatch(log, 'b1', 'undo').map(({ undoes }) => undoes)).toEqual(['b1.2', 'b1.1'])
})

test('what was taken back is done again first first, and that can be taken back once more', () => {
  const undone = (seq: number, undoes: string, changeId: string) => entry(seq, { undoes, changeId })
  const log = [entry(1), entry(2), undone(3, 'b1.2', 'u2'), undone(4, 'b1.1', 'u1')]
  expect(stepBatch(log, 'b1', 'undo')).toEqual([])
  const again = stepBatch(log, 'b1', 'redo')
  expect(again).toMatchObject([
    { id: 'b1.1.redo', label: 'redo', batch: 'b1', undoes: 'u1' },
    { id: 'b1.2.redo', undoes: 'u2' },
  ])
  const half = [...log, undone(5, 'u1', 'b1.1.redo')]
  expect(stepBatch(half, 'b1', 'redo').map(({ undoes }) => undoes)).toEqual(['u2'])
  const whole = [...half, undone(6, 'u2', 'b1.2.redo')]
  expect(stepBatch(whole, 'b1', 'redo')).toEqual([])
  expect(stepBatch(whole, 'b1', 'undo').map(({ id, undoes }) => [id, undoes])).toEqual([
    ['b1.2.undo2', 'b1.2.redo'],
    ['b1.1.undo2', 'b1.1.redo'],
  ])
})
