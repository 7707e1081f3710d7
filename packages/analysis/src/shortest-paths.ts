import type { Graph } from './graph.ts'

/** What one traversal of all shortest paths gives, per node. */
export type ShortestPaths = {
  /** Raw, each unordered pair once: 0 … (N − 1)(N − 2)/2 (Freeman 1977). */
  readonly betweenness: Float64Array
  /** Sum of the distances to the nodes it reaches, in steps. */
  readonly distance: Float64Array
  /** Sum of 1/distance: 0 … N − 1. */
  readonly nearness: Float64Array
  /** How many other nodes it reaches. */
  readonly reached: Int32Array
}

/** Room for one traversal, used again for every start: nothing is allocated on the way. */
type Room = {
  readonly graph: Graph
  readonly order: Int32Array
  readonly depth: Int32Array
  /** Number of shortest paths from the start. */
  readonly paths: Float64Array
  /** (1 + dependency) / paths: what a node passes on to those before it. */
  readonly share: Float64Array
  /** The lines that lead one step further, in the order in which they were met. */
  readonly onward: Int32Array
  readonly onwardFrom: Int32Array
}

/** Breadth first from `start`; returns how many nodes were met. */
function spread(room: Room, start: number): number {
  const { order, depth, paths, onward, onwardFrom } = room
  const { offsets, targets } = room.graph
  depth[start] = 0
  paths[start] = 1
  order[0] = start
  let met = 1
  let noted = 0
  for (let head = 0; head < met; head++) {
    const node = order[head] as number
    const next = (depth[node] as number) + 1
    const ways = paths[node] as number
    onwardFrom[head] = noted
    const end = offsets[node + 1] as number
    for (let at = offsets[node] as number; at < end; at++) {
      const target = targets[at] as number
      const known = depth[target] as number
      if (known === -1) {
        depth[target] = next
        paths[target] = ways
        order[met++] = target
        onward[noted++] = target
      } else if (known === next) {
        paths[target] = (paths[target] as number) + ways
        onward[noted++] = target
      }
    }
  }
  onwardFrom[met] = noted
  return met
}

/** Back from the farthest node: adds to `betweenness` what runs through each, and clears the room. */
function gather(room: Room, met: number, betweenness: Float64Array): void {
  const { order, depth, paths, share, onward, onwardFrom } = room
  for (let head = met - 1; head > 0; head--) {
    const node = order[head] as number
    const ways = paths[node] as number
    const end = onwardFrom[head + 1] as number
    let shares = 0
    for (let at = onwardFrom[head] as number; at < end; at++) {
      shares += share[onward[at] as number] as number
    }
    const dependency = shares * ways
    share[node] = (1 + dependency) / ways
    betweenness[node] = (betweenness[node] as number) + dependency / 2
    depth[node] = -1
  }
  depth[order[0] as number] = -1
}

/** Betweenness, distance and nearness of every node in one go; exact (Brandes 2001), O(nodes × lines). */
export function shortestPaths(graph: Graph): ShortestPaths {
  const { size } = graph
  const room: Room = {
    graph,
    order: new Int32Array(size),
    depth: new Int32Array(size).fill(-1),
    paths: new Float64Array(size),
    share: new Float64Array(size),
    onward: new Int32Array(graph.lines),
    onwardFrom: new Int32Array(size + 1),
  }
  const betweenness = new Float64Array(size)
  const distance = new Float64Array(size)
  const nearness = new Float64Array(size)
  const reached = new Int32Array(size)
  for (let start = 0; start < size; start++) {
    const met = spread(room, start)
    let [steps, near] = [0, 0]
    for (let head = 1; head < met; head++) {
      const depth = room.depth[room.order[head] as number] as number
      steps += depth
      near += 1 / depth
    }
    distance[start] = steps
    nearness[start] = near
    reached[start] = met - 1
    gather(room, met, betweenness)
  }
  return { betweenness, distance, nearness, reached }
}
