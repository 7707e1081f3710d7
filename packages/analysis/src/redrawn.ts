import type { Graph } from './graph.ts'

/** The same graph without the lines of these nodes; every node keeps its number. */
export function withoutLinesOf(graph: Graph, isBare: (node: number) => boolean): Graph {
  const { size, offsets, targets } = graph
  const kept = new Int32Array(targets.length)
  const starts = new Int32Array(size + 1)
  let filled = 0
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const next = targets[at] as number
      if (!isBare(node) && !isBare(next)) kept[filled++] = next
    }
    starts[node + 1] = filled
  }
  return { size, lines: filled / 2, offsets: starts, targets: kept.subarray(0, filled) }
}

/** The same graph with this line, where it had none, or without it. */
export function withFlippedLine(graph: Graph, a: number, b: number): Graph {
  const { size, offsets, targets } = graph
  const there = targets.subarray(offsets[a], offsets[a + 1]).includes(b)
  const step = there ? -1 : 1
  const next = new Int32Array(targets.length + 2 * step)
  const starts = new Int32Array(size + 1)
  let filled = 0
  for (let node = 0; node < size; node++) {
    const row = targets.subarray(offsets[node], offsets[node + 1])
    const other = node === a ? b : node === b ? a : -1
    const changed = other === -1 ? row : flippedRow(row, other, there)
    next.set(changed, filled)
    filled += changed.length
    starts[node + 1] = filled
  }
  return { size, lines: graph.lines + step, offsets: starts, targets: next }
}

function flippedRow(row: Int32Array, other: number, there: boolean): Int32Array {
  return there ? row.filter((node) => node !== other) : Int32Array.of(...row, other).sort()
}
