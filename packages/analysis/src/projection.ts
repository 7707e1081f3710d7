import { type Graph, graphOf, neighboursOf } from './graph.ts'
import type { Network } from './network.ts'

/** Organisations only, with the weight of every line beside its place in `targets`. */
export type Projection = Graph & { readonly weights: Float64Array }

/**
 * Who meets whom: a line between two organisations that share a table, weighing Σ 1/(s − 1) over the
 * tables of s seats that they share (Newman 2001). Never shown alone: a table of s seats makes
 * s(s − 1)/2 of these lines.
 */
export function projection(network: Network): Projection {
  const size = network.organisations.length
  const weightOf = new Map<number, number>()
  for (let table = size; table < network.size; table++) {
    const around = neighboursOf(network, table)
    for (const a of around) {
      for (const b of around) {
        if (a === b) continue
        const cell = a * size + b
        weightOf.set(cell, (weightOf.get(cell) ?? 0) + 1 / (around.length - 1))
      }
    }
  }
  const cells = [...weightOf.keys()].sort((a, b) => a - b)
  const graph = graphOf(
    size,
    cells.map((cell) => [Math.floor(cell / size), cell % size] as const),
  )
  return { ...graph, weights: Float64Array.from(cells, (cell) => weightOf.get(cell) ?? 0) }
}
