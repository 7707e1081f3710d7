import { type Network, sidesOf } from '../network.ts'
import { type ShortestPaths, shortestPaths } from '../shortest-paths.ts'

/**
 * Per node, 0 … 1: the smallest possible sum of distances over its own, (n_other + 2·n_own − 2)/Σd
 * where seats are the only lines (Borgatti & Everett 1997), else (N − 1)/Σd (Freeman 1979); 0 for a
 * node that cannot reach every other one, whose sum would be endless.
 */
export function closeness(network: Network, paths: ShortestPaths = shortestPaths(network)) {
  return paths.distance.map((steps, node) => {
    if (steps === 0 || paths.reached[node] !== network.size - 1) return 0
    if (network.normalisation === 'one-mode') return (network.size - 1) / steps
    const { own, other } = sidesOf(network, node)
    return (other + 2 * own - 2) / steps
  })
}
