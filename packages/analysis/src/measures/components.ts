import { type Graph, neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'

/** Node → the number of the part it is in, from 0 on, in the order of each part's first node. */
export function partNumbers(graph: Graph): Int32Array {
  const numbers = new Int32Array(graph.size).fill(-1)
  const queue = new Int32Array(graph.size)
  let parts = 0
  for (let start = 0; start < graph.size; start++) {
    if (numbers[start] !== -1) continue
    numbers[start] = parts
    queue[0] = start
    let met = 1
    for (let head = 0; head < met; head++) {
      for (const next of neighboursOf(graph, queue[head] as number)) {
        if (numbers[next] !== -1) continue
        numbers[next] = parts
        queue[met++] = next
      }
    }
    parts++
  }
  return numbers
}

/** The ids of everything that hangs together, organisations before tables; the largest part first. */
export function components(network: Network): string[][] {
  const numbers = partNumbers(network)
  const parts = Map.groupBy(network.ids, (_, node) => numbers[node] as number)
  return [...parts.values()].sort((a, b) => b.length - a.length)
}
