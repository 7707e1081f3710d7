import { distancesFrom, type Neighbours } from './graph-distances.ts'

/** Coordinates by node number. */
export type Places = { readonly x: Float64Array; readonly y: Float64Array }

/** At the end a pair moves this much of its own error (epsilon in the article). */
const lastStep = 0.1
/** Rounds over all pairs; the article finds 15 enough for most graphs and 30 for any. */
const rounds = 24

/**
 * Places connected nodes so that their distances on paper are their distances in the graph: stress
 * minimised pair by pair in random order (Zheng, Pawar & Goodman 2019, "Graph Drawing by Stochastic
 * Gradient Descent", algorithm 1). One unit on paper is one unit of line length.
 */
export function spreadOut(neighbours: Neighbours, random: () => number): Places {
  const count = neighbours.length
  const x = Float64Array.from({ length: count }, () => random())
  const y = Float64Array.from({ length: count }, () => random())
  const { first, second, distance, longest, shortest } = pairsOf(neighbours)
  const order = Uint32Array.from(first, (_, index) => index)
  const decay = Math.log(lastStep * (shortest / longest) ** 2) / (rounds - 1)
  for (let round = 0; round < rounds; round++) {
    const step = longest ** 2 * Math.exp(decay * round)
    shuffle(order, random)
    for (const pair of order) {
      pull(x, y, first[pair] ?? 0, second[pair] ?? 0, distance[pair] ?? 1, step)
    }
  }
  return { x, y }
}

/** Moves two nodes along their line by half of what their distance is off, weighed by 1/distance². */
function pull(
  x: Float64Array,
  y: Float64Array,
  a: number,
  b: number,
  wished: number,
  step: number,
): void {
  const dx = (x[a] ?? 0) - (x[b] ?? 0)
  const dy = (y[a] ?? 0) - (y[b] ?? 0)
  const apart = Math.sqrt(dx * dx + dy * dy) || 1e-9
  const share = (Math.min(1, step / (wished * wished)) * (apart - wished)) / (2 * apart)
  x[a] = (x[a] ?? 0) - share * dx
  y[a] = (y[a] ?? 0) - share * dy
  x[b] = (x[b] ?? 0) + share * dx
  y[b] = (y[b] ?? 0) + share * dy
}

function pairsOf(neighbours: Neighbours) {
  const count = neighbours.length
  const size = (count * (count - 1)) / 2
  const first = new Uint32Array(size)
  const second = new Uint32Array(size)
  const distance = new Float64Array(size)
  let pair = 0
  let longest = 1
  let shortest = Number.POSITIVE_INFINITY
  for (let a = 1; a < count; a++) {
    const distances = distancesFrom(a, neighbours)
    for (let b = 0; b < a; b++) {
      const wished = distances[b] ?? 1
      first[pair] = a
      second[pair] = b
      distance[pair] = wished
      pair++
      longest = Math.max(longest, wished)
      shortest = Math.min(shortest, wished)
    }
  }
  return { first, second, distance, longest, shortest: Math.min(shortest, longest) }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
}
