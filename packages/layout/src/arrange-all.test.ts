import { describe, expect, test } from 'vitest'
import { arrangeAll } from './arrange-all.ts'
import { distancesFrom, groupsOf, neighboursOf } from './graph-distances.ts'
import type { Line } from './lines-of.ts'
import { outlineOf } from './outline-of.ts'
import { closePairs, placedBoxes } from './placed-box.ts'
import { seededRandom } from './seeded-random.ts'
import type { Thing } from './things-of.ts'

/** Tables and organisations with seats at random, some of them nowhere. */
function randomMap(count: number): { things: Thing[]; lines: Line[] } {
  const random = seededRandom(count)
  const tables = Math.round(count / 7)
  const things = Array.from({ length: count }, (_, index): Thing => {
    const kind = index < tables ? 'consultationTable' : 'organisation'
    return { id: `thing-${index}`, kind, label: `Stichting Voorbeeld ${index}`, seats: 2 }
  })
  const lines = Array.from({ length: count * 2 }, () => ({
    from: `thing-${Math.floor(random() * tables)}`,
    to: `thing-${tables + Math.floor(random() ** 2 * (count - tables))}`,
  }))
  return { things, lines }
}

describe('a rearranged map', () => {
  const { things, lines } = randomMap(300)
  const places = arrangeAll(things, lines)

  test('has a place for everything and no box on another, with 300 things too', () => {
    const boxes = placedBoxes(things, places)
    expect(boxes).toHaveLength(300)
    expect(closePairs(boxes)).toEqual([])
  })

  test('is the same every time, and another with another seed', () => {
    expect([...arrangeAll(things, lines)]).toEqual([...places])
    expect([...arrangeAll(things, lines, { seed: 2 })]).not.toEqual([...places])
  })

  test('is centred and not much wider or higher than asked', () => {
    const outline = outlineOf(placedBoxes(things, places))
    expect(outline.left).toBeCloseTo(-outline.right)
    expect(outline.top).toBeCloseTo(-outline.bottom)
    expect(outline.width / outline.height).toBeGreaterThan(1)
    expect(outline.width / outline.height).toBeLessThan(1.8)
  })
})

test('what sits together stands nearer than what does not', () => {
  const path = ['a', 'b', 'c', 'd', 'e']
  const things = path.map((id): Thing => ({ id, kind: 'organisation', label: id, seats: 1 }))
  const lines = path.slice(1).map((to, index) => ({ from: path[index] ?? '', to }))
  const places = arrangeAll(things, lines)
  const x = path.map((id) => places.get(id)?.x ?? 0)
  const inOrder = [...x].sort((left, right) => left - right)
  expect([inOrder, inOrder.toReversed()]).toContainEqual(x)
})

test('loose parts lie beside each other, not across each other', () => {
  const things = ['a', 'b', 'c', 'd', 'alone'].map((id): Thing => {
    return { id, kind: 'organisation', label: id, seats: 0 }
  })
  const lines = [
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
  ]
  expect(closePairs(placedBoxes(things, arrangeAll(things, lines)), 20)).toEqual([])
})

test('an empty map and a map of one thing can be rearranged', () => {
  expect(arrangeAll([], [])).toEqual(new Map())
  const only: Thing = { id: 'a', kind: 'consultationTable', label: 'Armoedepact', seats: 0 }
  expect(arrangeAll([only], [])).toEqual(new Map([['a', { x: 0, y: 0 }]]))
})

test('distances follow the shortest way, and nothing leads to another part', () => {
  const graph = neighboursOf(
    ['a', 'b', 'c', 'd'],
    [
      { from: 'a', to: 'b', length: 5 },
      { from: 'a', to: 'c' },
      { from: 'c', to: 'b', length: 2 },
      { from: 'a', to: 'stranger' },
    ],
  )
  expect([...distancesFrom(0, graph)]).toEqual([0, 3, 1, Number.POSITIVE_INFINITY])
  expect(groupsOf(graph)).toEqual([[0, 1, 2], [3]])
})
