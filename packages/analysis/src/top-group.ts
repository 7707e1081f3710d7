import type { Figures } from './figures.ts'
import type { Graph } from './graph.ts'
import { leaders } from './leaders.ts'
import { cutsOf } from './parts-without.ts'
import { shortestPaths } from './shortest-paths.ts'

/** Why the map shows an organisation. */
export type Condition = 'betweenness' | 'seats' | 'soleLink'

/** Ties come in, in all three. */
const firstByBetweenness = 5
const firstBySeats = 3

/** What the conditions are judged by, per organisation; betweenness only needs the right order. */
type Standing = {
  readonly betweenness: Float64Array
  readonly seats: Int32Array
  readonly cutsOff: (node: number) => boolean
}

/**
 * The visible organisations, with the conditions they meet: among the first five by betweenness,
 * among the first three by seats, or the sole link to more than one other organisation, which is a
 * part of at least two that comes loose.
 */
export function topGroup(figures: Figures): Map<string, Condition[]> {
  const { network, betweenness, seats, soleLinks } = figures
  const cutsOff = (node: number) => soleLinks[node]?.some((part) => part.length > 1) ?? false
  const top = visible(network.organisations.length, { betweenness, seats, cutsOff })
  return new Map([...top].map(([node, conditions]) => [network.ids[node] as string, conditions]))
}

/**
 * The same for a graph alone, whose first nodes are the organisations: for maps that are tried out by
 * the hundreds. `copies` tells how many times each node stands there.
 */
export function topNodes(graph: Graph, organisations: number, copies?: Int32Array): Set<number> {
  const { offsets, targets } = graph
  const seats = new Int32Array(organisations)
  for (let node = 0; node < organisations; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const next = targets[at] as number
      if (next >= organisations) seats[node] = (seats[node] as number) + (copies?.[next] ?? 1)
    }
  }
  const { partsWithout } = cutsOf(graph, organisations)
  const { betweenness } = shortestPaths(graph, copies ? { copies } : {})
  // The second largest part always comes loose, whether or not the largest does too.
  const cutsOff = (node: number) => partsWithout(node).filter(({ size }) => size > 1).length > 1
  return new Set(visible(organisations, { betweenness, seats, cutsOff }).keys())
}

function visible(count: number, { betweenness, seats, cutsOff }: Standing) {
  const top = new Map<number, Condition[]>()
  const add = (node: number, condition: Condition) => {
    top.set(node, [...(top.get(node) ?? []), condition])
  }
  for (const node of leaders(betweenness.subarray(0, count), firstByBetweenness)) {
    add(node, 'betweenness')
  }
  for (const node of leaders(seats.subarray(0, count), firstBySeats)) add(node, 'seats')
  for (let node = 0; node < count; node++) if (cutsOff(node)) add(node, 'soleLink')
  return top
}
