import { describe, expect, test } from 'vitest'
import { closePairs, type PlacedBox } from './placed-box.ts'
import { removeOverlaps } from './remove-overlaps.ts'
import { seededRandom } from './seeded-random.ts'

const reach = { left: 40, right: 40, top: 15, bottom: 35 }

function heap(count: number, width: number): PlacedBox[] {
  const random = seededRandom(7)
  return Array.from({ length: count }, (_, index) => ({
    ...reach,
    id: `box-${index}`,
    x: random() * width,
    y: random() * width,
  }))
}

function moved(boxes: PlacedBox[], options?: Parameters<typeof removeOverlaps>[1]): PlacedBox[] {
  const places = removeOverlaps(boxes, options)
  return boxes.map((box) => ({ ...box, ...places.get(box.id) }))
}

describe('after overlaps are removed', () => {
  test('a heap of boxes lies apart, with the gap asked for', () => {
    expect(closePairs(moved(heap(120, 400)))).toEqual([])
    expect(closePairs(moved(heap(60, 300), { gap: 20 }), 20)).toEqual([])
  })

  test('boxes on exactly the same spot lie apart too', () => {
    expect(closePairs(moved(heap(30, 0)))).toEqual([])
  })

  test('what already lay apart has not moved', () => {
    const apart = [
      { ...reach, id: 'a', x: 0, y: 0 },
      { ...reach, id: 'b', x: 200, y: 0 },
    ]
    expect(moved(apart)).toEqual(apart)
  })

  test('fixed boxes have not moved and the others went round them', () => {
    const boxes = heap(80, 500)
    const inGrid = boxes.slice(0, 9).map((box, index) => ({
      ...box,
      x: (index % 3) * 160,
      y: Math.floor(index / 3) * 120,
    }))
    const all = [...inGrid, ...boxes.slice(9)]
    const fixed = new Set(inGrid.map(({ id }) => id))
    const result = moved(all, { fixed })
    expect(result.slice(0, 9)).toEqual(inGrid)
    expect(closePairs(result)).toEqual([])
  })

  test('a box shut in between fixed ones has found a free spot outside', () => {
    const wall = Array.from({ length: 25 }, (_, index) => ({
      ...reach,
      id: `wall-${index}`,
      x: (index % 5) * 81,
      y: Math.floor(index / 5) * 51,
    }))
    const result = moved([...wall, { ...reach, id: 'shut-in', x: 162, y: 100 }], {
      gap: 0,
      fixed: new Set(wall.map(({ id }) => id)),
    })
    expect(closePairs(result)).toEqual([])
  })
})

test('nothing to part is nothing to do', () => {
  expect(removeOverlaps([])).toEqual(new Map())
})
