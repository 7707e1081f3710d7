import { finished } from '@webwijzer/domain/work'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { florentine, idOf, karate, oneModeNetwork } from '../test/reference-networks.ts'
import { type Graph, graphOf } from './graph.ts'
import type { KeyPlayerOptions } from './key-player-search.ts'
import { keyPlayers } from './key-players.ts'
import { partners } from './projection.ts'
import { reachOf } from './reach.ts'

const best = (graph: Graph, options: KeyPlayerOptions) => finished(keyPlayers(graph, options))

describe.each([
  ['the Florentine families', florentine],
  ['the karate club', karate],
] as const)('%s', (_, published) => {
  const network = oneModeNetwork(published)
  const graph = partners(network)

  it('have the published reach for the best one, two and three', () => {
    for (const [size, { reach1 }] of Object.entries(published.keyplayer)) {
      const { members, reached } = best(graph, { size: Number(size) })
      expect(reached / graph.size).toBeCloseTo(reach1.value, 8)
      const names = members.map((node) => network.ids[node]).sort()
      expect(reach1.sets.map((set) => set.map(idOf).sort())).toContainEqual(names)
    }
  })

  it('have the published reach in two steps and nearness for the published sets', () => {
    for (const { R, reach2 } of Object.values(published.keyplayer)) {
      const reach = (set: readonly string[] = []) =>
        reachOf(
          graph,
          set.map((name) => network.nodes.get(idOf(name)) as number),
        )
      expect(reach(R.sets[0]).nearness).toBeCloseTo(R.value, 8)
      expect(reach(reach2.sets[0]).twoSteps / graph.size).toBeCloseTo(reach2.value, 8)
    }
  })
})

/** Every set of this size. */
function* everySet(size: number, count: number, first = 0): Generator<number[]> {
  if (size === 0) yield []
  for (let node = first; node < count && size > 0; node++) {
    for (const rest of everySet(size - 1, count, node + 1)) yield [node, ...rest]
  }
}

const graphs = fc
  .tuple(fc.integer({ min: 1, max: 11 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 18 }))
  .map(([size, lines]) =>
    graphOf(
      size,
      lines.map(([a, b]) => [a % size, b % size] as const),
    ),
  )

describe('the best set together', () => {
  it('is as good, and has as many equals, as when every set is looked at', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 4 }), (graph, wished) => {
        const size = Math.min(wished, graph.size)
        const reaches = [...everySet(size, graph.size)].map((set) => reachOf(graph, set).oneStep)
        const most = Math.max(...reaches)
        const equals = reaches.filter((reach) => reach >= most - 0.02 * graph.size).length - 1
        const found = best(graph, { size })
        expect(found).toMatchObject({ reached: most, asGood: equals, compared: 'all' })
        expect(reachOf(graph, found.members).oneStep).toBe(most)
      }),
    )
  })

  it('keeps who is fixed in and never has who is fixed out', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), (graph, a, b) => {
        const [inside, outside] = [a % graph.size, b % graph.size]
        fc.pre(inside !== outside)
        const { members, reached } = best(graph, {
          size: 2,
          fixedIn: [inside],
          fixedOut: [outside],
        })
        expect(members).toContain(inside)
        expect(members).not.toContain(outside)
        const others = [...everySet(2, graph.size)].filter(
          (set) => set.includes(inside) && !set.includes(outside),
        )
        const reaches = others.map((set) => reachOf(graph, set).oneStep)
        if (reaches.length > 0) expect(reached).toBe(Math.max(...reaches))
      }),
    )
  })

  it('is often not made of the most central', () => {
    // The hub and its two helpers have most lines; the far pair has one neighbour of its own.
    const lines = [
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [0, 4],
      [1, 3],
      [2, 4],
      [5, 6],
    ] as const
    const { members, reached } = best(graphOf(7, lines), { size: 2 })
    expect([members[0], reached]).toEqual([0, 7])
    expect([5, 6]).toContain(members[1])
  })

  it('is everybody when more are asked for than there are', () => {
    expect(best(graphOf(2, []), { size: 5 }).members).toEqual([0, 1])
  })

  it('is near the best on a graph too large to look at every set', () => {
    const circles = Array.from({ length: 350 }, (_, node) => [node - (node % 70), node] as const)
    const found = best(graphOf(350, circles), { size: 5 })
    expect(found).toEqual({
      members: [0, 70, 140, 210, 280],
      reached: 350,
      asGood: 0,
      compared: 'oneMember',
    })
  })
})
