import type { MapState } from '@webwijzer/domain/map-state'
import type { Work } from '@webwijzer/domain/work'
import { byName } from './by-name.ts'
import { type Network, networkOf } from './network.ts'
import { seededRandom } from './random.ts'
import { withoutLinesOf } from './redrawn.ts'
import { topNodes } from './top-group.ts'

export type Band = 'firm' | 'likely' | 'uncertain'

export type PartyFirmness = {
  readonly id: string
  /** 0 … 1: how often it was in the top group. */
  readonly share: number
  readonly band: Band
  /** Whether it is in the top group of the map as it stands. */
  readonly visible: boolean
}

export type Firmness = {
  readonly draws: number
  /** Alphabetical: everybody who is in the top group, or ever was. */
  readonly parties: readonly PartyFirmness[]
}

export type FirmnessOptions = {
  /** Table to leave out. */
  readonly without?: string | null
  /** At least 200 for bands that hold. */
  readonly draws?: number
  readonly seed?: number
}

/** From which share on a band counts. */
const bands = [
  ['firm', 0.9],
  ['likely', 0.6],
  ['uncertain', 0],
] as const satisfies readonly (readonly [Band, number])[]

/** How sure a share of draws makes a place in the top group. */
export function bandOf(share: number): Band {
  return bands.find(([, from]) => share >= from)?.[0] ?? 'uncertain'
}

/**
 * How firm the top group is: draws as many tables as there are, with replacement (bootstrap, Efron
 * 1979), and sees how often each organisation is in the top group. Links stay; the same seed gives
 * the same answer.
 */
export function* firmness(state: MapState, options: FirmnessOptions = {}): Work<Firmness> {
  const { without = null, draws = 200, seed = 1 } = options
  const network = networkOf(state, { withoutTables: without ? [without] : [] })
  const count = network.organisations.length
  const random = seededRandom(seed)
  const times = new Int32Array(count)
  for (let draw = 1; draw <= draws; draw++) {
    for (const node of topOfDraw(network, random)) times[node] = (times[node] as number) + 1
    yield draw / draws
  }
  const visible = topNodes(network, count)
  const parties = network.organisations.flatMap(({ id, name }, node) => {
    const share = (times[node] as number) / draws
    if (share === 0 && !visible.has(node)) return []
    return [{ id, name, share, band: bandOf(share), visible: visible.has(node) }]
  })
  return { draws, parties: parties.sort(byName).map(({ name, ...party }) => party) }
}

/** A table that is drawn twice stands there twice; one that is not drawn loses its seats. */
function topOfDraw(network: Network, random: () => number): Set<number> {
  const first = network.organisations.length
  const copies = new Int32Array(network.size).fill(1, 0, first)
  for (let drawn = first; drawn < network.size; drawn++) {
    const table = first + Math.floor(random() * network.tables.length)
    copies[table] = (copies[table] as number) + 1
  }
  const graph = withoutLinesOf(network, (node) => copies[node] === 0)
  return topNodes(graph, first, copies)
}
