import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/**
 * Which two domains share no table, while both sit somewhere? Pairs of domains, with how many
 * organisations both have together; the most first.
 */
export function domainsApart({ state, network }: BlindSpotSource): Finding[] {
  const tables = tablesOfDomains(network)
  const sizes = Map.groupBy(network.organisations, ({ domain }) => domain)
  const size = (domain: string) => sizes.get(domain)?.length ?? 0
  const seated = [...tables.keys()].filter((id) => state.domain.has(id)).sort()
  const apart = seated.flatMap((one, place) =>
    seated
      .slice(place + 1)
      .filter((other) => tables.get(one)?.isDisjointFrom(tables.get(other) ?? new Set()))
      .map((other) => ({ ids: [one, other], number: size(one) + size(other) })),
  )
  return apart.sort((a, b) => b.number - a.number)
}

function tablesOfDomains(network: Network): Map<string, Set<number>> {
  const tables = new Map<string, Set<number>>()
  network.organisations.forEach(({ domain }, node) => {
    if (domain === null) return
    const own = tables.get(domain) ?? new Set()
    for (const next of neighboursOf(network, node)) {
      if (next >= network.organisations.length) own.add(next)
    }
    if (own.size > 0) tables.set(domain, own)
  })
  return tables
}
