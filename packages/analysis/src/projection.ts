import { type Graph, neighboursOf } from './graph.ts'
import type { Network } from './network.ts'

/** Organisations only, with the weight of every line beside its place in `targets`. */
export type Projection = Graph & { readonly weights: Float64Array }

export type ProjectionOptions = {
  /** Whether a link between two organisations adds 1 to their line; default false. */
  readonly links?: boolean
  /** Tables with more seats do not count; default none is too large. */
  readonly largestTable?: number
}

/**
 * Who meets whom: a line between two organisations that share a table, weighing Σ 1/(s − 1) over the
 * tables of s seats that they share (Newman 2001). Never shown alone: a table of s seats makes
 * s(s − 1)/2 of these lines.
 */
export function projection(network: Network, options: ProjectionOptions = {}): Projection {
  const size = network.organisations.length
  const row = new Float64Array(size)
  const offsets = new Int32Array(size + 1)
  const targets: number[] = []
  const weights: number[] = []
  for (let node = 0; node < size; node++) {
    for (const other of fillRow(network, node, options, row)) {
      targets.push(other)
      weights.push(row[other] as number)
      row[other] = 0
    }
    offsets[node + 1] = targets.length
  }
  return {
    size,
    lines: targets.length / 2,
    offsets,
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
  }
}

/** Everybody whom an organisation meets by a table or a link, each as one line: what a step is. */
export function partners(network: Network): Projection {
  return projection(network, { links: true })
}

/** Adds up one organisation's weights in `row`; returns whom it meets, ascending. */
function fillRow(
  network: Network,
  node: number,
  { links = false, largestTable = Number.POSITIVE_INFINITY }: ProjectionOptions,
  row: Float64Array,
): number[] {
  const met: number[] = []
  const add = (other: number, weight: number) => {
    if (other === node) return
    if (row[other] === 0) met.push(other)
    row[other] = (row[other] as number) + weight
  }
  for (const next of neighboursOf(network, node)) {
    if (next < row.length) {
      if (links) add(next, 1)
      continue
    }
    const around = neighboursOf(network, next)
    if (around.length > largestTable) continue
    for (const other of around) add(other, 1 / (around.length - 1))
  }
  return met.sort((a, b) => a - b)
}
