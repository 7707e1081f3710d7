import type { Graph } from './graph.ts'

/** A depth-first walk: every subtree is a stretch of `order`, and lines only join a node and its ancestors. */
export type DepthFirst = {
  readonly order: Int32Array
  /** Node → its place in `order`. */
  readonly entry: Int32Array
  /** Node → the place just after its subtree. */
  readonly end: Int32Array
  /** Node → the node it was reached from, −1 where a component starts. */
  readonly parent: Int32Array
  /** Node → the node where its component starts. */
  readonly root: Int32Array
  /** Node → the earliest place its subtree has a line to (Tarjan 1972). */
  readonly low: Int32Array
}

/** Walks every component, without recursion: a long chain of parties must not run out of stack. */
export function depthFirst(graph: Graph): DepthFirst {
  const { size } = graph
  const walk: DepthFirst = {
    order: new Int32Array(size),
    entry: new Int32Array(size).fill(-1),
    end: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    root: new Int32Array(size),
    low: new Int32Array(size),
  }
  const cursor = graph.offsets.slice(0, size)
  let met = 0
  for (let start = 0; start < size; start++) {
    if (walk.entry[start] === -1) met = walkFrom(graph, walk, cursor, start, met)
  }
  for (let at = size - 1; at >= 0; at--) close(graph, walk, walk.order[at] as number)
  return walk
}

function walkFrom(graph: Graph, walk: DepthFirst, cursor: Int32Array, start: number, met: number) {
  let count = met
  let node = start
  walk.entry[start] = count
  walk.root[start] = start
  walk.order[count++] = start
  while (node !== -1) {
    const at = cursor[node] as number
    if (at === graph.offsets[node + 1]) {
      node = walk.parent[node] as number
      continue
    }
    cursor[node] = at + 1
    const next = graph.targets[at] as number
    if (walk.entry[next] !== -1) continue
    walk.parent[next] = node
    walk.root[next] = start
    walk.entry[next] = count
    walk.order[count++] = next
    node = next
  }
  return count
}

/** Fills `end` and `low` of a node whose subtree is done. */
function close(graph: Graph, walk: DepthFirst, node: number): void {
  const { entry, end, parent, low } = walk
  let last = (entry[node] as number) + 1
  let lowest = entry[node] as number
  for (let at = graph.offsets[node] as number; at < (graph.offsets[node + 1] as number); at++) {
    const next = graph.targets[at] as number
    if (parent[next] === node) {
      last = Math.max(last, end[next] as number)
      lowest = Math.min(lowest, low[next] as number)
    } else if (next !== parent[node]) lowest = Math.min(lowest, entry[next] as number)
  }
  end[node] = last
  low[node] = lowest
}
