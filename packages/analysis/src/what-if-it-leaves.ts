import type { MapState } from '@webwijzer/domain/map-state'
import { neighboursOf } from './graph.ts'
import { components } from './measures/components.ts'
import { fragmentation } from './measures/fragmentation.ts'
import { soleLinks } from './measures/sole-links.ts'
import { type Network, networkOf } from './network.ts'
import { partners } from './projection.ts'
import { type Successor, successors } from './successors.ts'

/** How well the organisations of a map hang together. */
export type Cohesion = {
  readonly organisations: number
  /** Groups of organisations that cannot reach each other. */
  readonly parts: number
  /** 0 … 1: share of pairs of organisations that cannot reach each other (F, Borgatti 2006). */
  readonly loosePairs: number
  /** 0 … 1: the same with distances, a shared table or a link being one step (D_F, idem). */
  readonly looseDistance: number
}

export type Leaving = {
  readonly organisation: string
  readonly before: Cohesion
  readonly after: Cohesion
  /** Parts that the rest can no longer reach, as organisation ids. */
  readonly unreachable: readonly string[][]
  /** Tables where nobody else is of its domain. */
  readonly lastOfDomain: readonly { readonly table: string; readonly domain: string }[]
  /** Who could take over with the fewest new seats and links, at most five. */
  readonly successors: readonly Successor[]
}

/** What changes when an organisation stops; null when it does not count on this map. */
export function whatIfItLeaves(
  state: MapState,
  organisation: string,
  options: { without?: string | null } = {},
): Leaving | null {
  const network = networkOf(state, { withoutTables: options.without ? [options.without] : [] })
  const node = network.organisations.findIndex(({ id }) => id === organisation)
  if (node === -1) return null
  const leaver = { ...state, organisation: new Map(state.organisation) }
  leaver.organisation.delete(organisation)
  return {
    organisation,
    before: cohesion(network),
    after: cohesion(networkOf(leaver, network.options)),
    unreachable: soleLinks(network)[node] as string[][],
    lastOfDomain: lastOfDomain(network, node),
    successors: successors(network, node),
  }
}

function cohesion(network: Network): Cohesion {
  const isOrganisation = (id: string) =>
    (network.nodes.get(id) as number) < network.organisations.length
  const { pairs, distance } = fragmentation(partners(network))
  return {
    organisations: network.organisations.length,
    parts: components(network).filter((part) => part.some(isOrganisation)).length,
    loosePairs: pairs,
    looseDistance: distance,
  }
}

function lastOfDomain(network: Network, node: number): Leaving['lastOfDomain'] {
  const domain = network.organisations[node]?.domain ?? null
  if (domain === null) return []
  return [...neighboursOf(network, node)]
    .filter((next) => next >= network.organisations.length)
    .filter((table) =>
      neighboursOf(network, table).every(
        (other) => other === node || network.organisations[other]?.domain !== domain,
      ),
    )
    .map((table) => ({ table: network.ids[table] as string, domain }))
}
