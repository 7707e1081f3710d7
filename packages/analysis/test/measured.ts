import { type MeasureId, measures } from '../src/measures.ts'
import type { Network } from '../src/network.ts'
import { shortestPaths } from '../src/shortest-paths.ts'
import { byId } from './reference-networks.ts'

/** A measure of every node, by id. */
export function perNode(network: Network, id: MeasureId): Record<string, number> {
  const { of, measure } = measures[id]
  if (of === 'map') throw new Error(`${id} is one number for the map`)
  return byId(network, measure(network, shortestPaths(network)))
}

/** A measure of the whole map. */
export function whole(network: Network, id: MeasureId): number {
  const { of, measure } = measures[id]
  if (of !== 'map') throw new Error(`${id} is not a number for the map`)
  return measure(network, shortestPaths(network))
}
