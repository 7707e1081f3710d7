import type { Network } from '../network.ts'
import { type ShortestPaths, shortestPaths } from '../shortest-paths.ts'
import { shortfall } from '../shortfall.ts'

/** 0 … 1, a star is 1: 2·Σ(b_max − b_i)/((N − 1)²(N − 2)) over raw betweenness (Freeman 1979). */
export function betweennessCentralization(
  network: Network,
  paths: ShortestPaths = shortestPaths(network),
): number {
  const n = network.size
  return n < 3 ? 0 : (2 * shortfall(paths.betweenness)) / ((n - 1) ** 2 * (n - 2))
}
