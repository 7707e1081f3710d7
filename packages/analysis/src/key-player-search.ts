import type { Work } from '@webwijzer/domain/work'
import { type BitRows, bitCount } from './bit-rows.ts'

export type KeyPlayerOptions = {
  /** How many nodes the set has, those that are fixed included. */
  readonly size: number
  readonly fixedIn?: readonly number[]
  readonly fixedOut?: readonly number[]
}

/** A search for the best set: row per node, the set's size, who is in and who may be. */
export type Search = {
  readonly rows: BitRows
  readonly size: number
  readonly fixed: readonly number[]
  readonly candidates: readonly number[]
}

/** Sets that reach `atLeast` nodes; with `improve` only those that reach more than the last one found. */
export type Wanted = { readonly atLeast: number; readonly improve: boolean }
export type Choices = { readonly count: number; readonly best: readonly number[] | null }

/** Never more members than there are nodes to choose from, never fewer than are fixed. */
export function searchOf(rows: BitRows, options: KeyPlayerOptions): Search {
  const fixed = [...new Set(options.fixedIn)]
  const taken = new Set([...fixed, ...(options.fixedOut ?? [])])
  const nodes = Array.from({ length: rows.size }, (_, node) => node)
  const candidates = nodes.filter((node) => !taken.has(node))
  const most = fixed.length + candidates.length
  return { rows, size: Math.min(Math.max(options.size, fixed.length), most), fixed, candidates }
}

/** Room for one depth of the search. */
type Level = {
  /** Nodes that may still be chosen, most gain first. */
  readonly nodes: Int32Array
  readonly gains: Int32Array
  readonly covered: Int32Array
}

type Descent = {
  readonly search: Search
  readonly improve: boolean
  readonly levels: readonly Level[]
  readonly starts: Int32Array
  readonly chosen: number[]
  atLeast: number
  count: number
  best: readonly number[] | null
}

/**
 * Counts the sets that are wanted, each once. A branch is left when even the largest gains that are
 * left, added up, stay below what is wanted: what a node adds only shrinks as the set grows.
 */
export function* choices(search: Search, wanted: Wanted, from: number, to: number): Work<Choices> {
  const descent = descentOf(search, wanted)
  const left = search.size - search.fixed.length
  const top = descent.levels[0] as Level
  const reached = cover(search, top)
  if (left === 0) {
    const counts = reached >= wanted.atLeast
    return { count: counts ? 1 : 0, best: counts ? search.fixed : null }
  }
  const nodes = Int32Array.from(search.candidates)
  sortByGain(descent, 0, nodes, nodes.length)
  for (let place = 0; place <= nodes.length - left; place++) {
    if (!isPossible(descent, 0, place, left, reached)) break
    choose(descent, 0, place, nodes.length, left, reached)
    yield from + ((to - from) * (place + 1)) / nodes.length
  }
  return { count: descent.count, best: descent.best }
}

function descentOf(search: Search, { atLeast, improve }: Wanted): Descent {
  const { rows, candidates, size } = search
  const levels = Array.from({ length: size - search.fixed.length + 1 }, () => ({
    nodes: new Int32Array(candidates.length),
    gains: new Int32Array(candidates.length),
    covered: new Int32Array(rows.words),
  }))
  const starts = new Int32Array(rows.size + 2)
  const chosen = [...search.fixed]
  return { search, improve, levels, starts, chosen, atLeast, count: 0, best: null }
}

/** Fills the first level with what the fixed members reach; returns how many that are. */
function cover({ rows, fixed }: Search, { covered }: Level): number {
  let sum = 0
  for (let word = 0; word < rows.words; word++) {
    for (const node of fixed) {
      covered[word] = (covered[word] as number) | (rows.bits[node * rows.words + word] as number)
    }
    sum += bitCount(covered[word] as number)
  }
  return sum
}

function gainOf({ bits, words }: BitRows, node: number, covered: Int32Array): number {
  let sum = 0
  const first = node * words
  for (let word = 0; word < words; word++) {
    sum += bitCount((bits[first + word] as number) & ~(covered[word] as number))
  }
  return sum
}

/** Most gain first, by counting; equal ones keep their order. */
function sortByGain(descent: Descent, depth: number, from: Int32Array, count: number): void {
  const { search, starts } = descent
  const level = descent.levels[depth] as Level
  const highest = search.rows.size
  starts.fill(0)
  for (let at = 0; at < count; at++) {
    const place = highest - gainOf(search.rows, from[at] as number, level.covered) + 1
    starts[place] = (starts[place] as number) + 1
  }
  for (let place = 1; place <= highest; place++) {
    starts[place] = (starts[place] as number) + (starts[place - 1] as number)
  }
  const sorted = from.slice(0, count)
  for (const node of sorted) {
    const gain = gainOf(search.rows, node, level.covered)
    const place = starts[highest - gain] as number
    starts[highest - gain] = place + 1
    level.nodes[place] = node
    level.gains[place] = gain
  }
}

function isPossible(
  { levels, atLeast }: Descent,
  depth: number,
  place: number,
  left: number,
  reached: number,
): boolean {
  const { gains } = levels[depth] as Level
  let most = reached
  for (let at = place; at < place + left; at++) most += gains[at] as number
  return most >= atLeast
}

/** Takes the node at this place and goes on with those after it. */
function choose(
  descent: Descent,
  depth: number,
  place: number,
  count: number,
  left: number,
  reached: number,
): void {
  const { search, levels, chosen } = descent
  const level = levels[depth] as Level
  const next = levels[depth + 1] as Level
  const { bits, words } = search.rows
  const node = level.nodes[place] as number
  for (let word = 0; word < words; word++) {
    next.covered[word] = (level.covered[word] as number) | (bits[node * words + word] as number)
  }
  chosen.push(node)
  const now = reached + (level.gains[place] as number)
  goOn(descent, depth + 1, level.nodes.subarray(place + 1, count), left - 1, now)
  chosen.pop()
}

function goOn(
  descent: Descent,
  depth: number,
  rest: Int32Array,
  left: number,
  reached: number,
): void {
  if (left === 0) {
    if (reached >= descent.atLeast) note(descent, 1, reached)
  } else if (!descent.improve && reached >= descent.atLeast) {
    note(descent, combinations(rest.length, left), reached)
  } else {
    sortByGain(descent, depth, rest, rest.length)
    for (let place = 0; place <= rest.length - left; place++) {
      if (!isPossible(descent, depth, place, left, reached)) break
      choose(descent, depth, place, rest.length, left, reached)
    }
  }
}

function note(descent: Descent, sets: number, reached: number): void {
  descent.count += sets
  if (!descent.improve) return
  descent.best = [...descent.chosen]
  descent.atLeast = reached + 1
}

/** How many sets of `size` out of `count`. */
function combinations(count: number, size: number): number {
  let result = 1
  for (let taken = 0; taken < size; taken++) result = (result * (count - taken)) / (taken + 1)
  return Math.round(result)
}
