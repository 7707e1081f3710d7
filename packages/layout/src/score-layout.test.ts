import { expect, test } from 'vitest'
import type { PlacedBox } from './placed-box.ts'
import { scoreLayout } from './score-layout.ts'

function box(id: string, x: number, y: number): PlacedBox {
  return { id, x, y, left: 10, right: 10, top: 10, bottom: 10 }
}

test('lines that cross are counted, lines that meet at a thing are not', () => {
  const corners = [box('a', 0, 0), box('b', 100, 100), box('c', 0, 100), box('d', 100, 0)]
  const crossing = [
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
  ]
  const meeting = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
  ]
  expect(scoreLayout(corners, crossing).crossings).toBe(1)
  expect(scoreLayout(corners, meeting).crossings).toBe(0)
})

test('a line over a third thing is counted, sideways, upright and slanting', () => {
  const between = (to: PlacedBox, middle: PlacedBox) =>
    scoreLayout([box('a', 0, 0), to, middle], [{ from: 'a', to: to.id }]).passes
  expect(between(box('b', 100, 0), box('c', 50, 5))).toBe(1)
  expect(between(box('b', 0, 100), box('c', 5, 50))).toBe(1)
  expect(between(box('b', 100, 100), box('c', 50, 50))).toBe(1)
  expect(between(box('b', 100, 100), box('c', 80, 30))).toBe(0)
  expect(between(box('b', 100, 0), box('c', 150, 0))).toBe(0)
})

test('overlaps, length and size are told in map units', () => {
  const boxes = [box('a', 0, 0), box('b', 30, 40), box('c', 5, 5)]
  expect(scoreLayout(boxes, [{ from: 'a', to: 'b' }])).toMatchObject({
    overlaps: 1,
    lineLength: 50,
    width: 50,
    height: 60,
  })
})
