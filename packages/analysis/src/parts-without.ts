import { type DepthFirst, depthFirst } from './depth-first.ts'
import { type Graph, neighboursOf } from './graph.ts'

/** A part of the map: stretches [from, to) of the walk's order, and how many organisations are in it. */
export type Part = {
  readonly stretches: readonly (readonly [number, number])[]
  readonly size: number
}

/** What a node's component falls into without it. */
export type Cuts = {
  readonly walk: DepthFirst
  /** Empty for a node that is no articulation point (Tarjan 1972); parts without organisations are left out. */
  readonly partsWithout: (node: number) => Part[]
}

/** The articulation points of a graph whose first nodes, `organisations` of them, are organisations. */
export function cutsOf(graph: Graph, organisations: number): Cuts {
  const walk = depthFirst(graph)
  /** How many organisations come before a place in the order. */
  const before = new Int32Array(graph.size + 1)
  for (let place = 0; place < graph.size; place++) {
    const counts = (walk.order[place] as number) < organisations ? 1 : 0
    before[place + 1] = (before[place] as number) + counts
  }
  const sized = (stretches: Part['stretches']): Part => ({
    stretches,
    size: stretches.reduce(
      (sum, [from, to]) => sum + (before[to] as number) - (before[from] as number),
      0,
    ),
  })
  const partsWithout = (node: number) => {
    const cut = cutChildren(graph, walk, node)
    if (cut.length === 0) return []
    return fallingApart(walk, node, cut)
      .map(sized)
      .filter(({ size }) => size > 0)
  }
  return { walk, partsWithout }
}

/** The neighbours below a node whose subtrees have no other way up, in the order of the walk. */
function cutChildren(graph: Graph, walk: DepthFirst, node: number): number[] {
  const entry = walk.entry[node] as number
  const children: number[] = []
  for (const next of neighboursOf(graph, node)) {
    if (walk.parent[next] === node && (walk.low[next] as number) >= entry) children.push(next)
  }
  return children.sort((a, b) => (walk.entry[a] as number) - (walk.entry[b] as number))
}

const subtree = ({ entry, end }: DepthFirst, node: number) =>
  [entry[node] as number, end[node] as number] as const

/** What a component falls into without this node: each cut subtree, and all the rest of it together. */
function fallingApart(walk: DepthFirst, node: number, cut: readonly number[]): Part['stretches'][] {
  const [start, stop] = subtree(walk, walk.root[node] as number)
  const below = cut.map((child) => subtree(walk, child))
  const edges = [
    walk.entry[node] as number,
    (walk.entry[node] as number) + 1,
    ...below.flat(),
    stop,
  ]
  const rest: [number, number][] = [[start, edges[0] as number]]
  for (let at = 1; at < edges.length; at += 2) {
    rest.push([edges[at] as number, edges[at + 1] as number])
  }
  return [...below.map((stretch) => [stretch]), rest]
}
