import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'
import { seats } from './seats.ts'

/** At a larger table sitting together says little: nearly everybody would bridge all domains. */
export const largestTableThatBridges = 12

/**
 * Per node: the ids of the domains it brings together, sorted. For an organisation those of its link
 * partners and of who sits with it at tables of at most 12 seats, its own domain excepted; for a
 * table those of who sits at it (after Guimerà & Amaral 2005).
 */
export function domainsBridged(network: Network): string[][] {
  const places = seats(network)
  const domainOf = (node: number) => network.organisations[node]?.domain ?? null
  const isSmall = (node: number) => (places[node] as number) <= largestTableThatBridges
  return network.ids.map((_, node) => {
    const partners = new Set<number>()
    for (const next of neighboursOf(network, node)) {
      if (next < network.organisations.length) partners.add(next)
      else if (isSmall(next)) for (const other of neighboursOf(network, next)) partners.add(other)
    }
    const domains = new Set([...partners].map(domainOf))
    domains.delete(domainOf(node))
    domains.delete(null)
    return [...(domains as Set<string>)].sort()
  })
}
