import type { Graph } from '../graph.ts'

/** A weighted graph with what its null model expects: (a_i·b_j + b_i·a_j)/total lines between i and j. */
export type Clustering = Graph & {
  readonly weights: Float64Array
  readonly total: number
  /** Weight of the lines within a node, where it stands for several. */
  readonly inside: Float64Array
  readonly a: Float64Array
  readonly b: Float64Array
}

type Order = (count: number) => Int32Array
const least = 1e-12

/**
 * Node → its community: moves nodes one by one while modularity grows, then whole communities, and
 * begins again with single nodes until nothing moves any more (Rotta & Noack 2011). Starts from each
 * node by itself, or from the communities that are given.
 */
export function communities(clustering: Clustering, order: Order, from?: Int32Array): Int32Array {
  let of = numbered(from ?? apart(clustering.size))
  for (;;) {
    const finer = numbered(move(clustering, order(clustering.size), of.of))
    const next = coarser(clustering, order, finer)
    if (next.of.every((community, node) => community === of.of[node])) return next.of
    of = next
  }
}

/** Moves whole communities as long as that helps. */
function coarser(clustering: Clustering, order: Order, start: Numbered): Numbered {
  let of = start
  for (;;) {
    const level = merged(clustering, of.of, of.count)
    const moved = numbered(move(level, order(level.size), apart(level.size)))
    if (moved.count === level.size) return of
    of = numbered(of.of.map((community) => moved.of[community] as number))
  }
}

const apart = (size: number) => Int32Array.from({ length: size }, (_, node) => node)

/** (1/L)Σ_c (e_c − A_c·B_c/L), with e_c the lines within a community and A_c, B_c its sums. */
export function modularityOf(clustering: Clustering, of: Int32Array): number {
  const { total, weights, targets, offsets } = clustering
  const [a, b] = [sums(clustering.a, of), sums(clustering.b, of)]
  let within = clustering.inside.reduce((sum, weight) => sum + weight, 0)
  for (let node = 0; node < clustering.size; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      if (of[targets[at] as number] === of[node]) within += (weights[at] as number) / 2
    }
  }
  const expected = a.reduce((sum, value, place) => sum + value * (b[place] as number), 0) / total
  return (within - expected) / total
}

function sums(values: Float64Array, of: Int32Array): Float64Array {
  const result = new Float64Array(values.length)
  of.forEach((community, node) => {
    result[community] = (result[community] as number) + (values[node] as number)
  })
  return result
}

/** Moves nodes to the neighbouring community that gains most, in this order, until none gains. */
function move(level: Clustering, order: Int32Array, start: Int32Array): Int32Array {
  const of = start.slice()
  const towards = new Float64Array(level.size)
  const room = { a: sums(level.a, of), b: sums(level.b, of), towards }
  let anyMoved = true
  while (anyMoved) {
    anyMoved = false
    for (const node of order) if (moveOne(level, of, room, node)) anyMoved = true
  }
  return of
}

type Room = { readonly a: Float64Array; readonly b: Float64Array; readonly towards: Float64Array }

function moveOne(level: Clustering, of: Int32Array, room: Room, node: number): boolean {
  const { offsets, targets, weights, total } = level
  const [a, b] = [level.a[node] as number, level.b[node] as number]
  const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
  const home = of[node] as number
  for (let at = start; at < end; at++) {
    const there = of[targets[at] as number] as number
    room.towards[there] = (room.towards[there] as number) + (weights[at] as number)
  }
  shift(room, home, -a, -b)
  const gain = (there: number) =>
    (room.towards[there] as number) -
    (a * (room.b[there] as number) + b * (room.a[there] as number)) / total
  let best = home
  for (let at = start; at < end; at++) {
    const there = of[targets[at] as number] as number
    if (gain(there) > gain(best) + least) best = there
  }
  shift(room, best, a, b)
  for (let at = start; at < end; at++) room.towards[of[targets[at] as number] as number] = 0
  of[node] = best
  return best !== home
}

function shift(room: Room, community: number, a: number, b: number): void {
  room.a[community] = (room.a[community] as number) + a
  room.b[community] = (room.b[community] as number) + b
}

type Numbered = { readonly of: Int32Array; readonly count: number }

/** The same communities, numbered from 0 on in the order of their first nodes. */
function numbered(of: Int32Array): Numbered {
  const numbers = new Map<number, number>()
  for (const community of of) if (!numbers.has(community)) numbers.set(community, numbers.size)
  return { of: of.map((community) => numbers.get(community) as number), count: numbers.size }
}

/** The graph of the communities. */
function merged(level: Clustering, of: Int32Array, count: number): Clustering {
  const rows = Array.from({ length: count }, () => new Map<number, number>())
  const inside = new Float64Array(count)
  const a = new Float64Array(count)
  const b = new Float64Array(count)
  for (let node = 0; node < level.size; node++) {
    const from = of[node] as number
    a[from] = (a[from] as number) + (level.a[node] as number)
    b[from] = (b[from] as number) + (level.b[node] as number)
    inside[from] = (inside[from] as number) + (level.inside[node] as number)
    for (let at = level.offsets[node] as number; at < (level.offsets[node + 1] as number); at++) {
      const to = of[level.targets[at] as number] as number
      const weight = level.weights[at] as number
      if (to === from) inside[from] = (inside[from] as number) + weight / 2
      else rows[from]?.set(to, (rows[from].get(to) ?? 0) + weight)
    }
  }
  const offsets = new Int32Array(count + 1)
  rows.forEach((row, node) => {
    offsets[node + 1] = (offsets[node] as number) + row.size
  })
  const targets = Int32Array.from(rows.flatMap((row) => [...row.keys()]))
  const weights = Float64Array.from(rows.flatMap((row) => [...row.values()]))
  const lines = targets.length / 2
  return { size: count, lines, offsets, targets, weights, total: level.total, inside, a, b }
}
