import type { Graph } from './graph.ts'

/** How near a set of nodes is to all others. */
export type Reach = {
  /** Nodes in the set or within one step of it. */
  readonly oneStep: number
  readonly twoSteps: number
  /** 0 … 1: Σ 1/d ÷ n, with d the steps to the set and 1 for its members (KPP-Pos R, Borgatti 2006). */
  readonly nearness: number
  /** Per node: the steps to the set, −1 where there is no way. */
  readonly depths: Int32Array
}

/** Breadth first from a whole set at once. */
export function reachOf(graph: Graph, set: Iterable<number>): Reach {
  const { size, offsets, targets } = graph
  const depth = new Int32Array(size).fill(-1)
  const queue = [...set]
  for (const node of queue) depth[node] = 0
  const within = [0, 0, 0]
  let near = 0
  for (const node of queue) {
    const steps = depth[node] as number
    near += 1 / Math.max(steps, 1)
    for (let reach = steps; reach <= 2; reach++) within[reach] = (within[reach] as number) + 1
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const next = targets[at] as number
      if (depth[next] !== -1) continue
      depth[next] = steps + 1
      queue.push(next)
    }
  }
  const [, oneStep = 0, twoSteps = 0] = within
  return { oneStep, twoSteps, nearness: size === 0 ? 0 : near / size, depths: depth }
}
