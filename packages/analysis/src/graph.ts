/**
 * An undirected graph without loops or doubles, as compressed rows: the neighbours of node `i`
 * are `targets[offsets[i] … offsets[i + 1])`, ascending; every line stands in both rows.
 */
export type Graph = {
  readonly size: number
  readonly lines: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** The graph of `size` nodes (0 … size − 1) with these lines; doubles become one, loops fall away. */
export function graphOf(size: number, lines: Iterable<readonly [number, number]>): Graph {
  const cells = new Set<number>()
  for (const [a, b] of lines) if (a !== b) cells.add(a * size + b).add(b * size + a)
  const offsets = new Int32Array(size + 1)
  const targets = new Int32Array(cells.size)
  let filled = 0
  for (const cell of Float64Array.from(cells).sort()) {
    targets[filled++] = cell % size
    offsets[Math.floor(cell / size) + 1] = filled
  }
  for (let node = 1; node <= size; node++) {
    offsets[node] = Math.max(offsets[node] as number, offsets[node - 1] as number)
  }
  return { size, lines: targets.length / 2, offsets, targets }
}

/** The neighbours of a node, ascending. */
export function neighboursOf(graph: Graph, node: number): Int32Array {
  return graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])
}
