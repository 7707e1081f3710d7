import { domainsBridged } from '@webwijzer/analysis/measures/domains-bridged'
import { seats } from '@webwijzer/analysis/measures/seats'
import { namings } from '@webwijzer/analysis/namings'
import { networkOf } from '@webwijzer/analysis/network'
import { recordsOf } from '@webwijzer/domain/map-state'
import type { Webber } from '@webwijzer/domain/records'
import { memoOn } from '../../store/memo-on.ts'

/** What speaks for an organisation as a webber, by counting: of how many tables, and how many domains. */
export type Reach = { readonly seats: number; readonly tables: number; readonly domains: number }

export const reachByOrganisation = memoOn(
  ['organisation', 'consultationTable', 'seat', 'link'],
  (state): ReadonlyMap<string, Reach> => {
    const network = networkOf(state)
    const [places, domains] = [seats(network), domainsBridged(network)]
    const tables = network.tables.length
    return new Map(
      network.organisations.map(({ id }, node) => [
        id,
        { seats: places[node] ?? 0, tables, domains: domains[node]?.length ?? 0 },
      ]),
    )
  },
)

/** How often each organisation was named, for who may know. */
export const namingByOrganisation = memoOn(['nomination'], namings)

/** The decisions about each organisation as a webber: itself, or functions at it. */
export const webbersByOrganisation = memoOn(['webber'], (state) =>
  Map.groupBy<string, Webber>(recordsOf(state, 'webber'), ({ organisation }) => organisation),
)
