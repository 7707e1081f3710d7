import type { Graph } from '../graph.ts'

const closeEnough = 1e-12
const mostRounds = 20_000

/**
 * Per node, 0 … 1, of length 1 together: the first eigenvector of the graph (Bonacich 1972). Follows
 * the size of tables; on a map in parts it sees only the part with the largest eigenvalue.
 */
export function eigenvector(graph: Graph): Float64Array {
  const { size, lines } = graph
  let values = new Float64Array(size).fill(lines === 0 ? 0 : 1 / Math.sqrt(size))
  let next = new Float64Array(size)
  for (let round = 0; round < mostRounds && lines > 0; round++) {
    const change = multiply(graph, values, next)
    const kept = values
    values = next
    next = kept
    if (change < closeEnough) break
  }
  return values
}

/**
 * One round of power iteration. Adds the node itself, as a graph of two sets would otherwise swing
 * between its sides; returns the largest difference between the two vectors.
 */
function multiply(graph: Graph, values: Float64Array, next: Float64Array): number {
  const { size, offsets, targets } = graph
  let squares = 0
  for (let node = 0; node < size; node++) {
    let sum = values[node] as number
    const end = offsets[node + 1] as number
    for (let at = offsets[node] as number; at < end; at++) {
      sum += values[targets[at] as number] as number
    }
    next[node] = sum
    squares += sum * sum
  }
  const length = Math.sqrt(squares)
  let change = 0
  for (let node = 0; node < size; node++) {
    const value = (next[node] as number) / length
    change = Math.max(change, Math.abs(value - (values[node] as number)))
    next[node] = value
  }
  return change
}
