import { describe, expect, test } from 'vitest'
import { type DrawSteps, drawDiff } from './draw-diff.ts'
import { type Drawing, type DrawnEdge, type DrawnNode, emptyDrawing } from './drawing.ts'

const node = (id: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  kind: 'organisation',
  label: id,
  width: 26,
  fill: null,
  height: 26,
  position: { x: 0, y: 0 },
  classes: ['organisation'],
  marks: [],
  ...more,
})
const edge = (id: string, from: string, to: string, more: Partial<DrawnEdge> = {}): DrawnEdge => ({
  id,
  kind: 'link',
  from,
  to,
  width: 1,
  bend: 26,
  classes: ['link'],
  ...more,
})
const picture = (nodes: DrawnNode[], edges: DrawnEdge[] = []): Drawing => ({
  nodes: new Map(nodes.map((each) => [each.id, each])),
  edges: new Map(edges.map((each) => [each.id, each])),
})
const nothing: DrawSteps = { remove: [], addNodes: [], addEdges: [], update: [], move: [] }

describe('from one picture to the next', () => {
  test('the same picture takes no step', () => {
    const same = picture([node('a')])
    expect(drawDiff(same, picture([node('a')]))).toEqual(nothing)
  })

  test('the first picture only adds', () => {
    const first = picture([node('a'), node('b')], [edge('l', 'a', 'b')])
    const steps = drawDiff(emptyDrawing, first)
    expect(steps.addNodes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(steps).toMatchObject({ remove: [], update: [], move: [] })
  })

  test('a newcomer leaves everybody else alone', () => {
    const before = picture([node('a'), node('b')], [edge('l', 'a', 'b')])
    const after = picture([node('a'), node('b'), node('c')], [edge('l', 'a', 'b')])
    expect(drawDiff(before, after)).toEqual({ ...nothing, addNodes: [node('c')] })
  })

  test('only what was moved moves', () => {
    const after = picture([node('a', { position: { x: 9, y: 9 } }), node('b')])
    const steps = drawDiff(picture([node('a'), node('b')]), after)
    expect(steps).toEqual({ ...nothing, move: [{ id: 'a', to: { x: 9, y: 9 } }] })
  })

  test('a new look changes words, not places', () => {
    const after = picture([node('a', { classes: ['organisation', 'selected'] })])
    expect(drawDiff(picture([node('a')]), after).update).toEqual([
      { next: after.nodes.get('a'), gained: ['selected'], lost: [], hasNewData: false },
    ])
  })

  test('lines go before the things they hang on', () => {
    const before = picture([node('a'), node('b')], [edge('l', 'a', 'b')])
    expect(drawDiff(before, picture([node('a')])).remove).toEqual(['l', 'b'])
  })

  test('a line that was given another end is drawn anew', () => {
    const nodes = [node('a'), node('b'), node('c')]
    const steps = drawDiff(
      picture(nodes, [edge('l', 'a', 'b')]),
      picture(nodes, [edge('l', 'a', 'c')]),
    )
    expect(steps.remove).toEqual(['l'])
    expect(steps.addEdges.map(({ to }) => to)).toEqual(['c'])
    expect(steps.update).toEqual([])
  })
})
