import published from '../../../data/reference/networks.json' with { type: 'json' }
import { type Network, networkOf } from '../src/network.ts'
import { mapOf } from './map-of.ts'

export const { davis, florentine15: florentine, karate } = published

/** Names of people and families as ids. */
export const idOf = (name: string) => name.replaceAll(' ', '-')

const pairs = (edges: readonly (readonly string[])[]) =>
  edges.map(([a = '', b = '']) => [idOf(a), idOf(b)] as const)

/** Women as organisations, the events they went to as tables. */
export function davisNetwork(): Network {
  const byEvent = Map.groupBy(pairs(davis.edges), ([, event]) => event)
  const tables = [...byEvent].map(([event, went]) => [event, went.map(([woman]) => woman)] as const)
  return networkOf(mapOf({ tables: Object.fromEntries(tables) }))
}

/** A published network of one kind of node: organisations and links. */
export function oneModeNetwork({ edges }: { edges: readonly (readonly string[])[] }): Network {
  return networkOf(mapOf({ links: pairs(edges) }))
}

/** The values of a network's nodes by id. */
export function byId(network: Network, values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(network.ids.map((id, node) => [id, values[node] ?? Number.NaN]))
}

/** Published values under the ids that are used here. */
export function idsOf(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [idOf(name), value]))
}

/** The largest difference between two sets of values with the same ids; infinite if the ids differ. */
export function largestDifference(a: Record<string, number>, b: Record<string, number>): number {
  if (Object.keys(a).sort().join() !== Object.keys(b).sort().join()) return Number.POSITIVE_INFINITY
  return Math.max(
    ...Object.entries(a).map(([id, value]) => Math.abs(value - (b[id] ?? Number.NaN))),
  )
}
