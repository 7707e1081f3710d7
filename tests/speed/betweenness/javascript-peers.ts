import { graphOf } from '@webwijzer/analysis/graph'
import { shortestPaths } from '@webwijzer/analysis/shortest-paths'
import cytoscape from 'cytoscape'
import Graph from 'graphology'
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js'
import { type Lines, localPeer, type Peer } from './peer.ts'

/** Above this it takes minutes. */
const largestForCytoscape = 1000

/** Ours, graphology-metrics and, on graphs it can do within seconds, cytoscape.js. */
export function javascriptPeers(nodes: number, lines: Lines): Promise<Peer[]> {
  const ours = graphOf(nodes, lines)
  const peers = [
    localPeer('ours', () => shortestPaths(ours).betweenness),
    graphologyPeer(nodes, lines),
    ...(nodes <= largestForCytoscape ? [cytoscapePeer(nodes, lines)] : []),
  ]
  return Promise.resolve(peers)
}

function graphologyPeer(nodes: number, lines: Lines): Peer {
  const graph = new Graph({ type: 'undirected' })
  for (let node = 0; node < nodes; node++) graph.addNode(String(node))
  for (const [a, b] of lines) graph.addEdge(String(a), String(b))
  return localPeer('graphology-metrics', () =>
    Object.values(graphologyBetweenness(graph, { normalized: false })),
  )
}

/** Counts each pair twice. */
function cytoscapePeer(nodes: number, lines: Lines): Peer {
  const graph = cytoscape({
    headless: true,
    elements: [
      ...Array.from({ length: nodes }, (_, node) => ({ data: { id: String(node) } })),
      ...lines.map(([a, b]) => ({ data: { source: String(a), target: String(b) } })),
    ],
  })
  return localPeer('cytoscape.js', () => {
    const { betweenness } = graph.elements().betweennessCentrality({})
    return Array.from({ length: nodes }, (_, node) => betweenness(graph.$id(String(node))) / 2)
  })
}
