import { expect, it } from 'vitest'
import { depthFirst } from './depth-first.ts'
import { graphOf } from './graph.ts'

it('walks a chain of a hundred thousand without running out of stack', () => {
  const size = 100_000
  const chain = graphOf(
    size,
    Array.from({ length: size - 1 }, (_, node) => [node, node + 1] as const),
  )
  const { order, end, low } = depthFirst(chain)
  expect([order[size - 1], end[0], low[size - 1]]).toEqual([size - 1, size, size - 1])
})

it('knows how far back every part has a second way', () => {
  const ringWithTail = graphOf(4, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
  ])
  expect([...depthFirst(ringWithTail).low]).toEqual([0, 0, 0, 3])
})
