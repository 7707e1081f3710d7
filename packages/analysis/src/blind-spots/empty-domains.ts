import { byName } from '../by-name.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** Which expected domains have nobody? Domains, alphabetical. */
export function emptyDomains({ state, network }: BlindSpotSource): Finding[] {
  const present = new Set(network.organisations.map(({ domain }) => domain))
  return [...state.domain.values()]
    .filter(({ id, expected }) => expected && !present.has(id))
    .sort(byName)
    .map(({ id }) => ({ ids: [id], number: null }))
}
