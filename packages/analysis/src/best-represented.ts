import { byName } from './by-name.ts'
import { leaders } from './leaders.ts'
import { caseSeats, seats } from './measures/seats.ts'
import type { Network } from './network.ts'

/**
 * The three organisations with most seats and everybody who has as many as the third, most seats
 * first, then alphabetical; with `casesOnly` only seats where cases are discussed count.
 */
export function bestRepresented(
  network: Network,
  options: { casesOnly?: boolean } = {},
): { id: string; seats: number }[] {
  const count = options.casesOnly ? caseSeats(network) : seats(network)
  return leaders(count.subarray(0, network.organisations.length), 3)
    .flatMap((node) => {
      const organisation = network.organisations[node]
      return organisation ? [{ organisation, seats: count[node] as number }] : []
    })
    .sort((a, b) => b.seats - a.seats || byName(a.organisation, b.organisation))
    .map(({ organisation, seats }) => ({ id: organisation.id, seats }))
}
