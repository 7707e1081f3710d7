import type { Graph } from '../graph.ts'

/**
 * Per node, 0 …: the largest k for which it is in a part where all have at least k lines within
 * that part (Seidman 1983; algorithm of Batagelj & Zaveršnik 2003).
 */
export function coreness(graph: Graph): Int32Array {
  const { size, offsets, targets } = graph
  const left = Int32Array.from(
    { length: size },
    (_, n) => Number(offsets[n + 1]) - Number(offsets[n]),
  )
  const { order, place, start } = byLines(left)
  for (let at = 0; at < size; at++) {
    const node = order[at] as number
    const own = left[node] as number
    for (let line = offsets[node] as number; line < (offsets[node + 1] as number); line++) {
      const next = targets[line] as number
      const lines = left[next] as number
      if (lines <= own) continue
      // Swaps it with the first of its bin, and moves the border of the bin over it.
      const border = start[lines] as number
      const first = order[border] as number
      const was = place[next] as number
      order[was] = first
      place[first] = was
      order[border] = next
      place[next] = border
      start[lines] = border + 1
      left[next] = lines - 1
    }
  }
  return left
}

/** Nodes from fewest lines to most, where each stands, and where each number of lines starts. */
function byLines(lines: Int32Array) {
  const most = lines.reduce((a, b) => Math.max(a, b), 0)
  const start = new Int32Array(most + 2)
  for (const count of lines) start[count + 1] = (start[count + 1] as number) + 1
  for (let count = 1; count <= most + 1; count++) {
    start[count] = (start[count] as number) + (start[count - 1] as number)
  }
  const next = start.slice()
  const order = new Int32Array(lines.length)
  const place = new Int32Array(lines.length)
  lines.forEach((count, node) => {
    const at = next[count] as number
    next[count] = at + 1
    order[at] = node
    place[node] = at
  })
  return { order, place, start }
}
