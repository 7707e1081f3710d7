import type { Network } from '../network.ts'
import { seats } from './seats.ts'
import { tableOverlap } from './table-overlap.ts'

/**
 * 0 … 1: how often organisations that share one table share a second, 4·C₄/L₃ over the seats: closed
 * four-cycles as a share of paths of three steps (Robins & Alexander 2004).
 */
export function fourCycleClustering(network: Network): number {
  const cycles = tableOverlap(network).reduce(
    (sum, { shared }) => sum + (shared * (shared - 1)) / 2,
    0,
  )
  const count = seats(network)
  const others = (id: string) => (count[network.nodes.get(id) as number] as number) - 1
  const paths = network.seats.reduce(
    (sum, seat) => sum + others(seat.organisation) * others(seat.table),
    0,
  )
  return paths === 0 ? 0 : (4 * cycles) / paths
}
