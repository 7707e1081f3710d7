import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'

/** The ids of everything that hangs together, organisations before tables; the largest part first. */
export function components(network: Network): string[][] {
  const seen = new Uint8Array(network.size)
  const parts: number[][] = []
  for (let start = 0; start < network.size; start++) {
    if (seen[start]) continue
    const part = [start]
    seen[start] = 1
    for (const node of part) {
      for (const next of neighboursOf(network, node)) {
        if (seen[next]) continue
        seen[next] = 1
        part.push(next)
      }
    }
    parts.push(part.sort((a, b) => a - b))
  }
  return parts
    .sort((a, b) => b.length - a.length)
    .map((part) => part.map((node) => network.ids[node] as string))
}
