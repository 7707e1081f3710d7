import Graph from 'graphology'
import theirBetweenness from 'graphology-metrics/centrality/betweenness.js'
import theirCloseness from 'graphology-metrics/centrality/closeness.js'
import theirEigenvector from 'graphology-metrics/centrality/eigenvector.js'
import theirPageRank from 'graphology-metrics/centrality/pagerank.js'
import { describe, expect, it } from 'vitest'
import { graphOf, type Graph as OurGraph } from './graph.ts'
import { eigenvector } from './measures/eigenvector.ts'
import { pageRank } from './measures/page-rank.ts'
import { seededRandom } from './random.ts'
import { shortestPaths } from './shortest-paths.ts'

type Lines = [number, number][]
type Drawn = { size: number; lines: Lines; ours: OurGraph; theirs: Graph }

/** A graph of chance: sparse and in parts, or dense; half of them of two sets. */
function drawn(seed: number): Drawn {
  const random = seededRandom(seed)
  const size = 2 + Math.floor(random() * 38)
  const first = Math.ceil(size / 3)
  const share = random() ** 2 / 2
  const lines: Lines = []
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const fits = seed % 2 === 0 || (a < first && b >= first)
      if (fits && random() < share) lines.push([a, b])
    }
  }
  const theirs = new Graph({ type: 'undirected' })
  for (let node = 0; node < size; node++) theirs.addNode(String(node))
  for (const [a, b] of lines) theirs.addEdge(String(a), String(b))
  return { size, lines, ours: graphOf(size, lines), theirs }
}

const graphs = Array.from({ length: 200 }, (_, seed) => drawn(seed + 1))

function expectSame(ours: ArrayLike<number>, theirs: Record<string, number>, within = 1e-9) {
  for (let node = 0; node < ours.length; node++) {
    expect(Math.abs((ours[node] as number) - (theirs[node] as number))).toBeLessThan(within)
  }
}

describe('on 200 graphs of chance graphology-metrics has the same', () => {
  it('betweenness', () => {
    for (const { ours, theirs } of graphs) {
      expectSame(shortestPaths(ours).betweenness, theirBetweenness(theirs, { normalized: false }))
    }
  })

  it('closeness, as far as they count it: reached ÷ sum of distances', () => {
    for (const { ours, theirs } of graphs) {
      const { distance, reached } = shortestPaths(ours)
      const closeness = distance.map((steps, node) =>
        steps ? (reached[node] as number) / steps : 0,
      )
      expectSame(closeness, theirCloseness(theirs))
    }
  })

  it('PageRank', () => {
    for (const { ours, theirs } of graphs) {
      const options = { alpha: 0.85, tolerance: 1e-13, maxIterations: 10_000, getEdgeWeight: null }
      expectSame(pageRank(ours), theirPageRank(theirs, options), 1e-8)
    }
  })

  it('eigenvector, where its first eigenvalue stands apart', () => {
    let compared = 0
    for (const { ours, theirs, lines } of graphs) {
      if (lines.length < ours.size) continue
      compared++
      const options = { tolerance: 1e-12, maxIterations: 100_000, getEdgeWeight: null }
      expectSame(eigenvector(ours), theirEigenvector(theirs, options), 1e-6)
    }
    expect(compared).toBeGreaterThan(50)
  })
})

describe('a node that stands there more than once', () => {
  it('counts as that many nodes with the same lines', () => {
    for (const { size, lines, ours } of graphs.slice(0, 60)) {
      const random = seededRandom(size + lines.length)
      const copies = Array.from({ length: size }, () => 1 + Math.floor(random() ** 2 * 3))
      const first = copies.map((_, node) => copies.slice(0, node).reduce((a, b) => a + b, 0))
      const places = (node: number) =>
        Array.from({ length: copies[node] as number }, (_, copy) => (first[node] as number) + copy)
      const all = lines.flatMap(([a, b]) =>
        places(a).flatMap((x) => places(b).map((y) => [x, y] as const)),
      )
      const spread = shortestPaths(
        graphOf(
          copies.reduce((a, b) => a + b, 0),
          all,
        ),
      )
      const found = shortestPaths(ours, { copies })
      for (const figure of ['betweenness', 'distance', 'nearness', 'reached'] as const) {
        const expected = Object.fromEntries(
          first.map((at, node) => [node, spread[figure][at] ?? NaN]),
        )
        expectSame(found[figure], expected, 1e-8)
      }
    }
  })
})

describe('starts that are divided', () => {
  it('add up to the whole', () => {
    for (const { size, ours } of graphs.slice(0, 20)) {
      const middle = Math.floor(size / 2)
      const [whole, one, other] = [{}, { to: middle }, { from: middle }].map((options) =>
        shortestPaths(ours, options),
      )
      for (const figure of ['betweenness', 'distance', 'nearness', 'reached'] as const) {
        const sum = Array.from(
          one?.[figure] ?? [],
          (value, node) => value + (other?.[figure][node] ?? NaN),
        )
        expectSame(sum, Object.fromEntries((whole?.[figure] ?? []).entries()))
      }
    }
  })
})
