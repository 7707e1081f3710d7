import { neighboursOf } from './graph.ts'
import type { Network } from './network.ts'
import { partners } from './projection.ts'

/** A seat of which the map is not sure. */
export type OpenSeat = {
  readonly organisation: string
  readonly table: string
  /** `presumed`: on the map, unchecked. `unknown`: not on the map, but it might be there. */
  readonly now: 'presumed' | 'unknown'
  /** How many at that table the organisation meets elsewhere: the more, the likelier. */
  readonly acquaintances: number
}

const mostUnknown = 300

/**
 * The seats that are presumed, then those that nobody mentioned: of an organisation that meets others
 * at that table elsewhere, as long as one of the two is unchecked; at most 300, most acquaintances first.
 */
export function openSeats(network: Network): OpenSeat[] {
  const known = acquaintancesOf(network)
  const likeliestFirst = (a: OpenSeat, b: OpenSeat) => b.acquaintances - a.acquaintances
  const presumed = network.seats
    .filter((seat) => seat.certainty === 'presumed')
    .map(({ organisation, table }): OpenSeat => {
      const acquaintances = known(organisation).get(table) ?? 0
      return { organisation, table, now: 'presumed', acquaintances }
    })
  return [
    ...presumed.sort(likeliestFirst),
    ...unknownSeats(network, known).sort(likeliestFirst).slice(0, mostUnknown),
  ]
}

type Acquaintances = (organisation: string) => ReadonlyMap<string, number>

/** Per table: how many who sit there an organisation meets at another table or by a link. */
function acquaintancesOf(network: Network): Acquaintances {
  const count = network.organisations.length
  const graph = partners(network)
  return (organisation) => {
    const node = network.nodes.get(organisation) as number
    const own = new Set(neighboursOf(network, node))
    const met = new Map<string, number>()
    for (const partner of neighboursOf(graph, node)) {
      for (const table of neighboursOf(network, partner)) {
        if (table < count) continue
        if (own.has(table) && !meetsElsewhere(network, own, partner, table)) continue
        const id = network.ids[table] as string
        met.set(id, (met.get(id) ?? 0) + 1)
      }
    }
    return met
  }
}

/** Whether they share a link or a table other than this one. */
function meetsElsewhere(
  network: Network,
  own: ReadonlySet<number>,
  partner: number,
  table: number,
): boolean {
  if (own.has(partner)) return true
  return neighboursOf(network, partner).some(
    (next) => next !== table && next >= network.organisations.length && own.has(next),
  )
}

function unknownSeats(network: Network, known: Acquaintances): OpenSeat[] {
  const tables = new Map(network.tables.map((table) => [table.id, table]))
  return network.organisations.flatMap(({ id, checked }) => {
    const own = new Set(
      [...neighboursOf(network, network.nodes.get(id) as number)].map((n) => network.ids[n]),
    )
    return [...known(id)].flatMap(([table, acquaintances]): OpenSeat[] => {
      if (own.has(table) || (checked && tables.get(table)?.checked)) return []
      return [{ organisation: id, table, now: 'unknown', acquaintances }]
    })
  })
}
