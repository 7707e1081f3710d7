import { betweenness } from './measures/betweenness.ts'
import { betweennessCentralization } from './measures/betweenness-centralization.ts'
import { closeness } from './measures/closeness.ts'
import { components } from './measures/components.ts'
import { constraint } from './measures/constraint.ts'
import { coreness } from './measures/coreness.ts'
import { degree } from './measures/degree.ts'
import { degreeCentralization } from './measures/degree-centralization.ts'
import { density } from './measures/density.ts'
import { domainsBridged } from './measures/domains-bridged.ts'
import { effectiveSize } from './measures/effective-size.ts'
import { eigenvector } from './measures/eigenvector.ts'
import { fourCycleClustering } from './measures/four-cycle-clustering.ts'
import { fragmentation } from './measures/fragmentation.ts'
import { groups } from './measures/groups.ts'
import { harmonicCloseness } from './measures/harmonic-closeness.ts'
import { pageRank } from './measures/page-rank.ts'
import { participation } from './measures/participation.ts'
import { caseSeats, seats } from './measures/seats.ts'
import { soleLinks } from './measures/sole-links.ts'
import type { Network } from './network.ts'
import { partners } from './projection.ts'
import type { ShortestPaths } from './shortest-paths.ts'

/** Where a number comes from and how it is read; `shortestPaths` is asked for once and shared. */
type About = {
  readonly needs: 'network' | 'shortestPaths'
  /** `share` 0 … 1, `count` 0 …, `size` 0 … with parts of ones, `modularity` −1 … 1. */
  readonly range: 'share' | 'count' | 'size' | 'modularity'
  readonly source: string
}

/** A number for every node, for the organisations only (the first nodes), or one for the whole map. */
export type Measure = About &
  (
    | { readonly of: 'node' | 'organisation'; readonly measure: PerNode }
    | { readonly of: 'map'; readonly measure: (network: Network, paths: ShortestPaths) => number }
  )
type PerNode = (network: Network, paths: ShortestPaths) => ArrayLike<number>

const lengths = (lists: readonly { length: number }[]) => lists.map((list) => list.length)
const cutOff = (network: Network) => lengths(soleLinks(network).map((parts) => parts.flat()))
const bridged = (network: Network) => lengths(domainsBridged(network))
const parts = (network: Network) => components(network).length
const loosePairs = (network: Network) => fragmentation(partners(network)).pairs
const looseDistance = (network: Network) => fragmentation(partners(network)).distance
const modularity = (network: Network) => groups(network).modularity

const node = (
  measure: PerNode,
  range: About['range'],
  source: string,
  needs: About['needs'] = 'network',
): Measure => ({ of: 'node', needs, range, source, measure })

const organisation = (measure: PerNode, range: About['range'], source: string): Measure => ({
  of: 'organisation',
  needs: 'network',
  range,
  source,
  measure,
})

const map = (
  measure: (network: Network, paths: ShortestPaths) => number,
  range: About['range'],
  source: string,
  needs: About['needs'] = 'network',
): Measure => ({ of: 'map', needs, range, source, measure })

/** Every number a map can tell: a new one is one file and one line here. */
export const measures = {
  seats: node(seats, 'count', 'requirements §0.6'),
  caseSeats: node(caseSeats, 'count', 'requirements §0.6'),
  domainsBridged: node(bridged, 'count', 'after Guimerà & Amaral 2005'),
  soleLink: node(cutOff, 'count', 'Tarjan 1972'),
  betweenness: node(
    betweenness,
    'share',
    'Freeman 1977; Brandes 2001; Borgatti & Everett 1997',
    'shortestPaths',
  ),
  degree: node(degree, 'share', 'Freeman 1979; Borgatti & Everett 1997'),
  closeness: node(closeness, 'share', 'Freeman 1979; Borgatti & Everett 1997', 'shortestPaths'),
  harmonicCloseness: node(harmonicCloseness, 'share', 'Rochat 2009', 'shortestPaths'),
  participation: node(participation, 'share', 'Guimerà & Amaral 2005'),
  coreness: node(coreness, 'count', 'Seidman 1983; Batagelj & Zaveršnik 2003'),
  eigenvector: node(eigenvector, 'share', 'Bonacich 1972'),
  pageRank: node(pageRank, 'share', 'Brin & Page 1998'),
  constraint: organisation(constraint, 'size', 'Burt 1992; Newman 2001'),
  effectiveSize: organisation(effectiveSize, 'size', 'Burt 1992; Borgatti 1997; Newman 2001'),
  density: map(density, 'share', 'Borgatti & Everett 1997'),
  degreeCentralization: map(degreeCentralization, 'share', 'Freeman 1979'),
  betweennessCentralization: map(
    betweennessCentralization,
    'share',
    'Freeman 1979',
    'shortestPaths',
  ),
  fourCycleClustering: map(fourCycleClustering, 'share', 'Robins & Alexander 2004'),
  modularity: map(modularity, 'modularity', 'Barber 2007; Newman 2006'),
  fragmentation: map(loosePairs, 'share', 'Borgatti 2006'),
  distanceFragmentation: map(looseDistance, 'share', 'Borgatti 2006'),
  components: map(parts, 'count', 'Hopcroft & Tarjan 1973'),
} as const satisfies Record<string, Measure>

export type MeasureId = keyof typeof measures
