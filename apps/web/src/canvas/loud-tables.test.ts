import { isOverlapping, type PlacedBox } from '@webwijzer/layout/placed-box'
import { expect, test } from 'vitest'
import { alikeFor, timesInRoom } from './loud-tables.ts'

const box = (id: string, x: number, y: number, [half, high]: readonly [number, number]) => ({
  ...{ id, x, y, left: half, right: half },
  ...{ top: high, bottom: high },
})
const table = (id: string, x: number, y: number) => box(id, x, y, [60, 20])
const party = (id: string, x: number, y: number) => box(id, x, y, [30, 25])

const larger = (one: PlacedBox, times: number): PlacedBox => ({
  ...one,
  left: one.left * times,
  right: one.right * times,
  top: one.top * times,
  bottom: one.bottom * times,
})

test('a table in an open space can be read from the back', () => {
  expect(timesInRoom(table('t', 0, 0), [], [party('far', 900, 0)])).toBe(2.5)
})

test('however large its name is written, a table lies over nobody', () => {
  const tables = [table('t', 0, 0), table('u', 250, 30), table('v', -60, 100)]
  const others = [party('a', 130, 10), party('b', 40, 70), party('c', -120, -40)]
  const grown = tables.map((one) => larger(one, timesInRoom(one, tables, others)))
  for (const one of grown) {
    for (const other of [...others, ...grown.filter(({ id }) => id !== one.id)])
      expect([one.id, other.id, isOverlapping(one, other)]).toEqual([one.id, other.id, false])
  }
  expect(grown[0]?.right).toBeGreaterThan(60)
})

test('most tables are written alike: how large one is says nothing about it', () => {
  expect(alikeFor([2.5, 1, 1.6, 1.4, 2.1, 1.8])).toBe(1.6)
  expect(alikeFor([])).toBe(1)
})

test('where there is no room at all it stays as it is drawn', () => {
  expect(timesInRoom(table('t', 0, 0), [], [party('upon', 10, 5)])).toBe(1)
})
