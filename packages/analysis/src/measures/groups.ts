import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'
import { seededRandom, shuffled } from '../random.ts'
import { type Clustering, communities, modularityOf } from './modularity.ts'

export type Groups = {
  /** Ids of who belongs together, the largest group first; who has no line is in none. */
  readonly groups: readonly string[][]
  /** −1 … 1: lines within groups beyond what chance would give. */
  readonly modularity: number
}

/** How often it is tried: the smaller the map, the more, within what a screen can wait for. */
const startsFor = (lines: number) => Math.round(Math.min(240, Math.max(40, 20_000 / lines)))

/**
 * Groups with the best modularity found in 40 to 240 seeded tries of Louvain's method (Blondel et al.
 * 2008), a quarter from scratch, the others from the best so far, shaken: Barber's two-mode modularity
 * (1/L)Σ(a_ij − k_i·d_j/L)δ (2007) as long as seats are the only lines, else Newman's (2006).
 */
export function groups(network: Network, seed = 1): Groups {
  if (network.lines === 0) return { groups: [], modularity: 0 }
  const random = seededRandom(seed)
  const clustering = clusteringOf(network)
  let best: { of: Int32Array; modularity: number } = {
    of: new Int32Array(network.size),
    modularity: Number.NEGATIVE_INFINITY,
  }
  const starts = startsFor(network.lines)
  for (let start = 0; start < starts; start++) {
    const from = start % 4 === 0 ? undefined : loosened(best.of, random)
    const of = communities(clustering, (count) => shuffled(count, random), from)
    const modularity = modularityOf(clustering, of)
    if (modularity > best.modularity + 1e-12) best = { of, modularity }
  }
  const connected = network.ids.flatMap((_, node) =>
    neighboursOf(network, node).length > 0 ? [node] : [],
  )
  const parts = [...Map.groupBy(connected, (node) => best.of[node] as number).values()]
  return {
    groups: parts
      .sort((a, b) => b.length - a.length)
      .map((part) => part.map((node) => network.ids[node] as string)),
    modularity: best.modularity,
  }
}

/** The same communities with some of the nodes, few or many, put into another one by chance. */
function loosened(of: Int32Array, random: () => number): Int32Array {
  const share = random()
  const any = () => of[Math.floor(random() * of.length)] as number
  return of.map((community) => (random() < share ? any() : community))
}

/**
 * The null models as one: the lines expected between i and j are (a_i·b_j + b_i·a_j)/L, with a the
 * lines of an organisation and b those of a table; in one set both are half of a node's lines.
 */
function clusteringOf(network: Network): Clustering {
  const count = network.organisations.length
  const lines = (node: number) => neighboursOf(network, node).length
  const isTwoMode = network.normalisation === 'two-mode'
  const side = (counts: (node: number) => boolean) =>
    Float64Array.from(network.ids, (_, node) => {
      if (!isTwoMode) return lines(node) / 2
      return counts(node) ? lines(node) : 0
    })
  return {
    ...network,
    weights: new Float64Array(network.targets.length).fill(1),
    total: network.lines,
    inside: new Float64Array(network.size),
    a: side((node) => node < count),
    b: side((node) => node >= count),
  }
}
