import { type Network, sidesOf } from '../network.ts'
import { type ShortestPaths, shortestPaths } from '../shortest-paths.ts'

/**
 * The largest raw betweenness a node can have: ½[m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)] with
 * s = (n−1) div m, t = (n−1) mod m for n on its own side and m on the other (Borgatti & Everett
 * 1997) when seats are the only lines, else (N−1)(N−2)/2 (Freeman 1977).
 */
export function betweennessMaximum(network: Network, node: number): number {
  if (network.normalisation === 'one-mode') return ((network.size - 1) * (network.size - 2)) / 2
  const { own, other: m } = sidesOf(network, node)
  if (m === 0) return 0
  const s = Math.floor((own - 1) / m)
  const t = (own - 1) % m
  return (m * m * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}

/**
 * Per node, 0 … 1: the share of the most shortest paths that could run through it, each unordered
 * pair once (Freeman 1977; Brandes 2001).
 */
export function betweenness(network: Network, paths: ShortestPaths = shortestPaths(network)) {
  return paths.betweenness.map((raw, node) => {
    const maximum = betweennessMaximum(network, node)
    return maximum === 0 ? 0 : raw / maximum
  })
}
