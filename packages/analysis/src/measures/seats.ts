import type { Network } from '../network.ts'

/** Per node, 0 …: the tables an organisation sits at, the organisations that sit at a table. */
export function seats(network: Network): Int32Array {
  return countSeats(network, () => true)
}

/** Per node, 0 …: the seats of it where cases are discussed. */
export function caseSeats(network: Network): Int32Array {
  const cases = new Set(network.tables.filter((t) => t.casesDiscussed).map((table) => table.id))
  return countSeats(network, (table) => cases.has(table))
}

function countSeats(network: Network, counts: (table: string) => boolean): Int32Array {
  const result = new Int32Array(network.size)
  for (const seat of network.seats) {
    if (!counts(seat.table)) continue
    for (const id of [seat.organisation, seat.table]) {
      const node = network.nodes.get(id) as number
      result[node] = (result[node] as number) + 1
    }
  }
  return result
}
