import type { Network } from '../network.ts'
import { type ShortestPaths, shortestPaths } from '../shortest-paths.ts'

/** Per node, 0 … 1: Σ 1/distance ÷ (N − 1), also where not everybody is connected (Rochat 2009). */
export function harmonicCloseness(network: Network, paths: ShortestPaths = shortestPaths(network)) {
  return paths.nearness.map((near) => (network.size < 2 ? 0 : near / (network.size - 1)))
}
