import { soleLinks } from '../measures/sole-links.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** Which party is the only link, and to whom? The party, then who comes loose without it, with how many those are; most first. */
export function onlyLinks({ network }: BlindSpotSource): Finding[] {
  const parts = soleLinks(network)
  return network.organisations
    .flatMap(({ id }, node) => {
      const loose = parts[node]?.flat() ?? []
      return loose.length === 0 ? [] : [{ ids: [id, ...loose], number: loose.length }]
    })
    .sort((a, b) => b.number - a.number)
}
