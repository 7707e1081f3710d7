import { graphOf } from '@webwijzer/analysis/graph'
import { shortestPaths } from '@webwijzer/analysis/shortest-paths'
import Graph from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import { expect, test } from 'vitest'
import { affiliationGraph } from './affiliation-graph.ts'
import { medianTime } from './median-time.ts'

const sizes = [
  [60, 200, 15],
  [300, 1200, 9],
  [1000, 5000, 5],
] as const

test('betweenness of every node, beside graphology-metrics on the same graphs', () => {
  const rows = sizes.map(([nodes, lines, times]) => {
    const pairs = affiliationGraph(nodes, lines)
    const ours = graphOf(nodes, pairs)
    const theirs = new Graph({ type: 'undirected' })
    for (let node = 0; node < nodes; node++) theirs.addNode(String(node))
    for (const [a, b] of pairs) theirs.addEdge(String(a), String(b))

    const mine = shortestPaths(ours).betweenness
    const other = betweenness(theirs, { normalized: false })
    for (let node = 0; node < nodes; node++)
      expect(mine[node]).toBeCloseTo(other[String(node)] ?? Number.NaN, 5)

    const [own, peer] = [
      medianTime(times, () => void shortestPaths(ours)),
      medianTime(times, () => void betweenness(theirs, { normalized: false })),
    ]
    const ms = (value: number) => Number(value.toFixed(2))
    return {
      nodes,
      lines,
      'ours (ms)': ms(own),
      'graphology (ms)': ms(peer),
      ratio: ms(own / peer),
    }
  })
  console.table(rows)
})
