import { expect, test } from 'vitest'
import { keyIntent } from './canvas-keys.ts'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'
import { nearestTo, nextInDirection } from './walk.ts'

const places: Record<string, [number, number]> = {
  middle: [0, 0],
  near: [50, 0],
  neighbour: [200, 20],
  above: [10, -120],
}
const nodes = Object.entries(places).map(
  ([id, [x, y]]): DrawnNode => ({
    id,
    kind: 'organisation',
    label: id,
    width: 26,
    height: 26,
    position: { x, y },
    classes: [],
    marks: [],
    fill: null,
  }),
)
const line: DrawnEdge = {
  id: 'l',
  kind: 'link',
  from: 'neighbour',
  to: 'middle',
  width: 1,
  bend: 0,
  classes: [],
}
const drawing: Drawing = {
  nodes: new Map(nodes.map((each) => [each.id, each])),
  edges: new Map([[line.id, line]]),
}
const key = (name: string, more = {}) => ({
  key: name,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})

test('an arrow goes to the neighbour on that side, past what stands closer without a line', () => {
  expect(nextInDirection(drawing, 'middle', 'right')).toBe('neighbour')
})

test('where no neighbour is, an arrow goes to whatever stands there; else nowhere', () => {
  expect(nextInDirection(drawing, 'middle', 'up')).toBe('above')
  expect(nextInDirection(drawing, 'middle', 'left')).toBeNull()
})

test('the walk starts at what is nearest to the middle of the screen', () => {
  expect(nearestTo(drawing, { x: 0, y: -100 })).toBe('above')
})

test('arrows walk, move the view, or move the thing itself', () => {
  expect(keyIntent(key('ArrowUp'), true)).toEqual({ do: 'walk', direction: 'up' })
  expect(keyIntent(key('ArrowUp'), false)).toEqual({ do: 'pan', direction: 'up' })
  expect(keyIntent(key('ArrowUp', { altKey: true }), true)).toEqual({
    do: 'nudge',
    direction: 'up',
  })
  expect(keyIntent(key('z', { ctrlKey: true }), true)).toBeNull()
})
