import type { Work } from '@webwijzer/domain/work'
import { bitCount, bitRows, setBit } from './bit-rows.ts'
import { type Graph, neighboursOf } from './graph.ts'
import { choices, type KeyPlayerOptions, type Search, searchOf } from './key-player-search.ts'

/** The nodes that together have most others within one step. */
export type KeyPlayers = {
  /** Ascending. */
  readonly members: readonly number[]
  /** How many nodes are in the set or within one step of it. */
  readonly reached: number
  /** How many other sets reach as many, or at most two hundredths of all nodes fewer. */
  readonly asGood: number
  /** `all` sets were looked at, or only those that differ in `oneMember`. */
  readonly compared: 'all' | 'oneMember'
}

/** Within these the best set is searched for among all. */
export const exactWithin = { nodes: 300, size: 4 }
const twoHundredths = 0.02
const rounding = 1e-9

/**
 * The set of this size with the largest reach (Borgatti 2006): exact up to 300 nodes and sets of four,
 * by branch and bound, else greedy and then by exchanging one member as long as that helps.
 */
export function* keyPlayers(graph: Graph, options: KeyPlayerOptions): Work<KeyPlayers> {
  const search = searchOf(closedRows(graph), options)
  const start = exchanged(search, greedy(search))
  if (graph.size > exactWithin.nodes || search.size > exactWithin.size) {
    return yield* comparedByOne(search, start, graph.size)
  }
  let best = start
  yield 0
  // One more than the best so far, until there is none: each round only looks where that is possible.
  const found = yield* choices(
    search,
    { atLeast: reachOf(search, start) + 1, improve: true },
    0,
    0.5,
  )
  if (found.best) best = found.best
  const reached = reachOf(search, best)
  const counted = yield* choices(
    search,
    { atLeast: leastAsGood(reached, graph.size), improve: false },
    0.5,
    1,
  )
  return { members: sorted(best), reached, asGood: counted.count - 1, compared: 'all' }
}

const sorted = (members: readonly number[]) => [...members].sort((a, b) => a - b)

function leastAsGood(reached: number, nodes: number): number {
  return Math.ceil(reached - twoHundredths * nodes - rounding)
}

/** Row per node: itself and its neighbours. */
function closedRows(graph: Graph) {
  const rows = bitRows(graph.size, graph.size)
  for (let node = 0; node < graph.size; node++) {
    setBit(rows, node, node)
    for (const next of neighboursOf(graph, node)) setBit(rows, node, next)
  }
  return rows
}

/** How many nodes these reach together. */
function reachOf({ rows }: Search, members: readonly number[]): number {
  let sum = 0
  for (let word = 0; word < rows.words; word++) {
    let union = 0
    for (const node of members) union |= rows.bits[node * rows.words + word] as number
    sum += bitCount(union)
  }
  return sum
}

/** Adds who brings in most, one by one. */
function greedy(search: Search): number[] {
  const members = [...search.fixed]
  while (members.length < search.size) {
    const first = (node: number) => !members.includes(node)
    const reached = (node: number) => reachOf(search, [...members, node])
    members.push(bestOf(search.candidates.filter(first), reached))
  }
  return members
}

function bestOf(nodes: readonly number[], value: (node: number) => number): number {
  let [best, most] = [nodes[0] as number, Number.NEGATIVE_INFINITY]
  for (const node of nodes) {
    const worth = value(node)
    if (worth > most) [best, most] = [node, worth]
  }
  return best
}

/** All sets that differ in one member which is not fixed. */
function* neighbouring(search: Search, members: readonly number[]): Generator<number[]> {
  for (const leaving of members) {
    if (search.fixed.includes(leaving)) continue
    const stay = members.filter((node) => node !== leaving)
    for (const node of search.candidates) if (!members.includes(node)) yield [...stay, node]
  }
}

/** Exchanges one member for a better one until there is none. */
function exchanged(search: Search, start: readonly number[]): readonly number[] {
  let members = start
  for (;;) {
    const reached = reachOf(search, members)
    const better = neighbouring(search, members).find((set) => reachOf(search, set) > reached)
    if (!better) return members
    members = better
  }
}

function* comparedByOne(
  search: Search,
  members: readonly number[],
  nodes: number,
): Work<KeyPlayers> {
  const reached = reachOf(search, members)
  const least = leastAsGood(reached, nodes)
  let asGood = 0
  yield 0.5
  for (const set of neighbouring(search, members)) if (reachOf(search, set) >= least) asGood++
  return { members: sorted(members), reached, asGood, compared: 'oneMember' }
}
