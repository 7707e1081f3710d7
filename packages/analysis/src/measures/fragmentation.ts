import type { Graph } from '../graph.ts'

/** How broken a graph is: 0 whole, 1 all loose. */
export type Fragmentation = {
  /** Share of pairs that cannot reach each other: F = 1 − Σ s_k(s_k−1)/(n(n−1)). */
  readonly pairs: number
  /** The same with distances: D_F = 1 − 2·Σ 1/d_ij/(n(n−1)). */
  readonly distance: number
}

/** What is left without these nodes, n being the nodes that are left (KPP-Neg, Borgatti 2006). */
export function fragmentation(graph: Graph, without: Iterable<number> = []): Fragmentation {
  const { size } = graph
  const gone = new Uint8Array(size)
  for (const node of without) gone[node] = 1
  const left = size - gone.reduce((sum, one) => sum + one, 0)
  if (left < 2) return { pairs: 0, distance: 0 }
  const seenBy = new Int32Array(size).fill(-1)
  const queue = new Int32Array(size)
  const depth = new Int32Array(size)
  let [connected, near] = [0, 0]
  for (let start = 0; start < size; start++) {
    if (gone[start]) continue
    const met = walk(graph, start, gone, seenBy, queue, depth)
    connected += met - 1
    for (let at = 1; at < met; at++) near += 1 / (depth[queue[at] as number] as number)
  }
  const pairs = left * (left - 1)
  return { pairs: 1 - connected / pairs, distance: 1 - near / pairs }
}

/** Breadth first round the nodes that are gone; returns how many were met. */
function walk(
  { offsets, targets }: Graph,
  start: number,
  gone: Uint8Array,
  seenBy: Int32Array,
  queue: Int32Array,
  depth: Int32Array,
): number {
  let met = 1
  queue[0] = start
  seenBy[start] = start
  depth[start] = 0
  for (let head = 0; head < met; head++) {
    const node = queue[head] as number
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const next = targets[at] as number
      if (gone[next] || seenBy[next] === start) continue
      seenBy[next] = start
      depth[next] = (depth[node] as number) + 1
      queue[met++] = next
    }
  }
  return met
}
