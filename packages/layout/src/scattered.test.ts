import { expect, test } from 'vitest'
import { scattered } from './scattered.ts'

const places = new Map([
  ['T', { x: 0, y: 0 }],
  ['a', { x: 178, y: 0 }],
])

test('what six laptops put on an empty map at once stands in six places', () => {
  const spots = ['t1', 't2', 't3', 't4', 't5', 't6'].map((id) => scattered(places, id).get('T'))
  expect(new Set(spots.map((spot) => JSON.stringify(spot))).size).toBe(6)
})

test('what comes together stays together, and lands in the same place every time', () => {
  const moved = scattered(places, 't1')
  const [table, party] = [moved.get('T'), moved.get('a')]
  expect((party?.x ?? 0) - (table?.x ?? 0)).toBe(178)
  expect(party?.y).toBe(table?.y)
  expect(scattered(places, 't1')).toEqual(moved)
})
