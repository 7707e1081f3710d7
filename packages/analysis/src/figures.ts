import { betweenness } from './measures/betweenness.ts'
import { domainsBridged } from './measures/domains-bridged.ts'
import { caseSeats, seats } from './measures/seats.ts'
import { soleLinks } from './measures/sole-links.ts'
import type { Network } from './network.ts'

/** The numbers that are shown by default, per node of the network they were computed on. */
export type Figures = {
  readonly network: Network
  readonly seats: Int32Array
  readonly caseSeats: Int32Array
  readonly betweenness: Float64Array
  readonly domainsBridged: readonly string[][]
  readonly soleLinks: readonly string[][][]
}

const known = new WeakMap<Network, Figures>()

/** The default numbers of a network, each computed once. */
export function figuresOf(network: Network): Figures {
  const figures = known.get(network) ?? compute(network)
  known.set(network, figures)
  return figures
}

function compute(network: Network): Figures {
  return {
    network,
    seats: seats(network),
    caseSeats: caseSeats(network),
    betweenness: betweenness(network),
    domainsBridged: domainsBridged(network),
    soleLinks: soleLinks(network),
  }
}
