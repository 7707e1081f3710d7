import { byName } from '../by-name.ts'
import { seats } from '../measures/seats.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** Which domains have organisations but no seat? The domain, then they; the number says how many. */
export function unseatedDomains({ state, network }: BlindSpotSource): Finding[] {
  const count = seats(network)
  const members = Map.groupBy(network.organisations, ({ domain }) => domain)
  return [...state.domain.values()].sort(byName).flatMap(({ id }) => {
    const inIt = members.get(id) ?? []
    const seated = inIt.some((one) => (count[network.nodes.get(one.id) as number] as number) > 0)
    if (inIt.length === 0 || seated) return []
    return [{ ids: [id, ...inIt.map((one) => one.id)], number: inIt.length }]
  })
}
