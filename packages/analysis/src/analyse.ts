import type { MapState } from '@webwijzer/domain/map-state'
import { figuresOf } from './figures.ts'
import { components } from './measures/components.ts'
import { type Network, networkOf } from './network.ts'
import { type Suggestions, suggestions } from './suggestions.ts'

/** What a map tells about an organisation or a table. */
export type PartyFigures = {
  readonly id: string
  readonly kind: 'organisation' | 'consultationTable'
  /** Tables an organisation sits at, or organisations at a table. */
  readonly seats: number
  /** Those of them where cases are discussed. */
  readonly caseSeats: number
  /** 0 … 1, by the maximum that `basis.normalisation` tells. */
  readonly betweenness: number
  readonly domainsBridged: number
  /** The parts that come loose when it leaves, each as organisation ids; empty for most. */
  readonly soleLinkFor: readonly string[][]
}

export type Analysis = {
  /** What was counted: stands beside every number. */
  readonly basis: Pick<Network, 'normalisation'> & {
    readonly nodes: number
    readonly lines: number
  }
  readonly parties: readonly PartyFigures[]
  /** Ids of what hangs together, the largest part first. */
  readonly components: readonly string[][]
  readonly suggestions: Suggestions
}

/** Everything the map tells by default, with or without one table: organisations first, then tables, by id. */
export function analyse(state: MapState, options: { without?: string | null } = {}): Analysis {
  const network = networkOf(state, { withoutTables: options.without ? [options.without] : [] })
  const figures = figuresOf(network)
  const { size: nodes, lines, normalisation } = network
  return {
    basis: { nodes, lines, normalisation },
    parties: network.ids.map((id, node) => ({
      id,
      kind: node < network.organisations.length ? 'organisation' : 'consultationTable',
      seats: figures.seats[node] as number,
      caseSeats: figures.caseSeats[node] as number,
      betweenness: figures.betweenness[node] as number,
      domainsBridged: figures.domainsBridged[node]?.length ?? 0,
      soleLinkFor: figures.soleLinks[node] as string[][],
    })),
    components: components(network),
    suggestions: suggestions(state, figures),
  }
}
