import { graphOf } from '@webwijzer/analysis/graph'
import { shortestPaths } from '@webwijzer/analysis/shortest-paths'
import cytoscape from 'cytoscape'
import Graph from 'graphology'
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js'
import type { Lines } from './peer.ts'

/** Computes raw betweenness of all nodes of one graph. */
type Compute = () => ArrayLike<number>

/** Who computes in JavaScript: each takes in a graph once. */
export const javascriptComputers = {
  ours: (nodes, lines) => {
    const graph = graphOf(nodes, lines)
    return () => shortestPaths(graph).betweenness
  },
  'graphology-metrics': (nodes, lines) => {
    const graph = new Graph({ type: 'undirected' })
    for (let node = 0; node < nodes; node++) graph.addNode(String(node))
    for (const [a, b] of lines) graph.addEdge(String(a), String(b))
    return () => Object.values(graphologyBetweenness(graph, { normalized: false }))
  },
  /** Counts each pair twice. */
  'cytoscape.js': (nodes, lines) => {
    const graph = cytoscape({
      headless: true,
      elements: [
        ...Array.from({ length: nodes }, (_, node) => ({ data: { id: String(node) } })),
        ...lines.map(([a, b]) => ({ data: { source: String(a), target: String(b) } })),
      ],
    })
    return () => {
      const { betweenness } = graph.elements().betweennessCentrality({})
      return Array.from({ length: nodes }, (_, node) => betweenness(graph.$id(String(node))) / 2)
    }
  },
} as const satisfies Record<string, (nodes: number, lines: Lines) => Compute>

export type JavascriptPeerName = keyof typeof javascriptComputers
