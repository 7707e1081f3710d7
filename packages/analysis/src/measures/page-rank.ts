import type { Graph } from '../graph.ts'

const damping = 0.85
const closeEnough = 1e-12
const mostRounds = 1000

/** Per node, 0 … 1, together 1: where a walk of chance is found, that starts anew 15 % of the time (Brin & Page 1998). */
export function pageRank(graph: Graph): Float64Array {
  const { size } = graph
  let ranks = new Float64Array(size).fill(1 / size)
  let next = new Float64Array(size)
  for (let round = 0; round < mostRounds && size > 0; round++) {
    const change = walk(graph, ranks, next)
    const kept = ranks
    ranks = next
    next = kept
    if (change < closeEnough) break
  }
  return ranks
}

/** One step of the walk; returns how much changed in all. */
function walk({ size, offsets, targets }: Graph, ranks: Float64Array, next: Float64Array): number {
  let lost = 0
  next.fill(0)
  for (let node = 0; node < size; node++) {
    const start = offsets[node] as number
    const end = offsets[node + 1] as number
    const rank = ranks[node] as number
    if (start === end) lost += rank
    for (let at = start; at < end; at++) {
      const target = targets[at] as number
      next[target] = (next[target] as number) + rank / (end - start)
    }
  }
  let change = 0
  for (let node = 0; node < size; node++) {
    const rank = (1 - damping + damping * lost) / size + damping * (next[node] as number)
    change += Math.abs(rank - (ranks[node] as number))
    next[node] = rank
  }
  return change
}
