import { byName } from '../by-name.ts'
import { seats } from '../measures/seats.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** Who sits at no table? Organisations, alphabetical. */
export function noTable({ network }: BlindSpotSource): Finding[] {
  const count = seats(network)
  return network.organisations
    .filter((_, node) => count[node] === 0)
    .sort(byName)
    .map(({ id }) => ({ ids: [id], number: null }))
}
