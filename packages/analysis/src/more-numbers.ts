import type { MapState } from '@webwijzer/domain/map-state'
import type { Work } from '@webwijzer/domain/work'
import { type MeasureId, measures } from './measures.ts'
import { type Network, networkOf } from './network.ts'
import { type ShortestPaths, shortestPathsInSteps } from './shortest-paths.ts'

/** One measure's value per party that it is defined for, by id, or for the whole map. */
export type Numbers =
  | { readonly id: MeasureId; readonly of: 'map'; readonly value: number }
  | {
      readonly id: MeasureId
      readonly of: 'node' | 'organisation'
      readonly values: ReadonlyMap<string, number>
    }

export type MoreNumbers = {
  /** What was counted: stands beside every number. */
  readonly basis: Pick<Network, 'normalisation'> & {
    readonly nodes: number
    readonly lines: number
  }
  readonly numbers: readonly Numbers[]
}

/** The measures that were asked for, all by default: only on request, as many follow the size of tables. */
export function* moreNumbers(
  state: MapState,
  options: { without?: string | null; measures?: readonly MeasureId[] } = {},
): Work<MoreNumbers> {
  const network = networkOf(state, { withoutTables: options.without ? [options.without] : [] })
  const asked = options.measures ?? (Object.keys(measures) as MeasureId[])
  const paths = yield* shortestPathsInSteps(network)
  const numbers: Numbers[] = []
  for (const id of asked) {
    numbers.push(numbersOf(id, network, paths))
    yield numbers.length / asked.length
  }
  const { size: nodes, lines, normalisation } = network
  return { basis: { nodes, lines, normalisation }, numbers }
}

function numbersOf(id: MeasureId, network: Network, paths: ShortestPaths): Numbers {
  const measure = measures[id]
  if (measure.of === 'map') return { id, of: 'map', value: measure.measure(network, paths) }
  const values = measure.measure(network, paths)
  const known = network.ids
    .slice(0, values.length)
    .map((node, place) => [node, values[place] as number] as const)
    .filter(([, value]) => !Number.isNaN(value))
  return { id, of: measure.of, values: new Map(known) }
}
