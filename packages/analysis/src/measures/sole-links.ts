import { type DepthFirst, depthFirst } from '../depth-first.ts'
import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'

/** A part of the map as stretches [from, to) of the walk's order. */
type Part = readonly (readonly [number, number])[]

/** The neighbours below a node whose subtrees have no other way up, in the order of the walk. */
function cutChildren(network: Network, walk: DepthFirst, node: number): number[] {
  const entry = walk.entry[node] as number
  return [...neighboursOf(network, node)]
    .filter((next) => walk.parent[next] === node && (walk.low[next] as number) >= entry)
    .sort((a, b) => (walk.entry[a] as number) - (walk.entry[b] as number))
}

const subtree = ({ entry, end }: DepthFirst, node: number) =>
  [entry[node] as number, end[node] as number] as const

/** What a component falls into without this node: each cut subtree, and all the rest of it together. */
function partsWithout(walk: DepthFirst, node: number, cut: readonly number[]): Part[] {
  const [start, stop] = subtree(walk, walk.root[node] as number)
  const below = cut.map((child) => subtree(walk, child))
  const edges = [
    walk.entry[node] as number,
    (walk.entry[node] as number) + 1,
    ...below.flat(),
    stop,
  ]
  const rest: [number, number][] = [[start, edges[0] as number]]
  for (let at = 1; at < edges.length; at += 2) {
    rest.push([edges[at] as number, edges[at + 1] as number])
  }
  return [...below.map((stretch) => [stretch]), rest]
}

/**
 * All parts but the largest: those come loose from the rest. Where no single part is the largest
 * there is no rest, and all of them come loose from each other.
 */
function loose<T extends { size: number }>(parts: readonly T[]): T[] {
  const bySize = parts.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size)
  const [first, second] = bySize
  if (!first || !second) return []
  return first.size > second.size ? bySize.slice(1) : bySize
}

/**
 * Per node: the parts that come loose when it leaves (it is an articulation point, Tarjan 1972), each
 * as the ids of its organisations, the largest part first. A part's size is its number of
 * organisations; parts without any are left out; a node that is no sole link has no parts.
 */
export function soleLinks(network: Network): string[][][] {
  const walk = depthFirst(network)
  const isOrganisation = (node: number) => node < network.organisations.length
  /** How many organisations come before a place in the order. */
  const before = new Int32Array(network.size + 1)
  walk.order.forEach((node, place) => {
    before[place + 1] = (before[place] as number) + (isOrganisation(node) ? 1 : 0)
  })
  const sizeOf = (part: Part) =>
    part.reduce((sum, [from, to]) => sum + (before[to] as number) - (before[from] as number), 0)
  const idsOf = (part: Part) =>
    part
      .flatMap(([from, to]) => [...walk.order.subarray(from, to)])
      .filter(isOrganisation)
      .sort((a, b) => a - b)
      .map((node) => network.ids[node] as string)

  return network.ids.map((_, node) => {
    const cut = cutChildren(network, walk, node)
    if (cut.length === 0) return []
    const parts = partsWithout(walk, node, cut).map((part) => ({ part, size: sizeOf(part) }))
    return loose(parts)
      .map(({ part }) => idsOf(part))
      .sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1))
  })
}
