import { seats } from './measures/seats.ts'
import type { Network } from './network.ts'

/** The table most organisations sit at, with its number of seats; the first by id among equals. */
export function largestTable(network: Network): { id: string; seats: number } | null {
  const places = seats(network)
  let largest: { id: string; seats: number } | null = null
  for (const { id } of network.tables) {
    const count = places[network.nodes.get(id) as number] as number
    if (count > (largest?.seats ?? 0)) largest = { id, seats: count }
  }
  return largest
}
