import type { Line } from './lines-of.ts'

/** A graph by number: of node `i` the neighbours and the length of the line to each. */
export type Neighbours = readonly (readonly { readonly to: number; readonly length: number }[])[]

/** The same graph with numbers for ids; lines to what is not in `ids` are left out. */
export function neighboursOf(ids: readonly string[], lines: readonly Line[]): Neighbours {
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const neighbours: { to: number; length: number }[][] = ids.map(() => [])
  for (const { from, to, length = 1 } of lines) {
    const a = numbers.get(from)
    const b = numbers.get(to)
    if (a === undefined || b === undefined || a === b) continue
    neighbours[a]?.push({ to: b, length })
    neighbours[b]?.push({ to: a, length })
  }
  return neighbours
}

/** Length of the shortest path from one node to every other (Dijkstra 1959); Infinity where none leads. */
export function distancesFrom(source: number, neighbours: Neighbours): Float64Array {
  const distances = new Float64Array(neighbours.length).fill(Number.POSITIVE_INFINITY)
  distances[source] = 0
  const queue: QueueEntry[] = [{ node: source, distance: 0 }]
  for (let nearest = takeNearest(queue); nearest; nearest = takeNearest(queue)) {
    if (nearest.distance > (distances[nearest.node] ?? 0)) continue
    for (const { to, length } of neighbours[nearest.node] ?? []) {
      const distance = nearest.distance + length
      if (distance >= (distances[to] ?? 0)) continue
      distances[to] = distance
      add(queue, { node: to, distance })
    }
  }
  return distances
}

/** The numbers of the nodes that hang together, the largest group first. */
export function groupsOf(neighbours: Neighbours): number[][] {
  const seen = new Set<number>()
  const groups: number[][] = []
  for (let start = 0; start < neighbours.length; start++) {
    if (seen.has(start)) continue
    seen.add(start)
    const group = [start]
    for (const node of group) {
      for (const { to } of neighbours[node] ?? []) {
        if (seen.has(to)) continue
        seen.add(to)
        group.push(to)
      }
    }
    groups.push(group)
  }
  return groups.sort((left, right) => right.length - left.length)
}

type QueueEntry = { readonly node: number; readonly distance: number }

/** The queue is a binary heap: an entry is never nearer than the one at half its index. */
function add(queue: QueueEntry[], entry: QueueEntry): void {
  let index = queue.length
  queue.push(entry)
  while (index > 0) {
    const above = (index - 1) >> 1
    const parent = queue[above]
    if (!parent || parent.distance <= entry.distance) break
    queue[index] = parent
    index = above
  }
  queue[index] = entry
}

function takeNearest(queue: QueueEntry[]): QueueEntry | undefined {
  const nearest = queue[0]
  const last = queue.pop()
  if (!last || queue.length === 0) return nearest
  let index = 0
  for (;;) {
    const below = nearestBelow(queue, index)
    const child = queue[below]
    if (!child || child.distance >= last.distance) break
    queue[index] = child
    index = below
  }
  queue[index] = last
  return nearest
}

function nearestBelow(queue: readonly QueueEntry[], index: number): number {
  const left = queue[2 * index + 1]
  const right = queue[2 * index + 2]
  return left && right && right.distance < left.distance ? 2 * index + 2 : 2 * index + 1
}
