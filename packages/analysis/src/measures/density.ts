import type { Network } from '../network.ts'

/**
 * 0 … 1: seats as a share of all that could be, L/(n·m) (Borgatti & Everett 1997); for a map without
 * tables its links as a share of the pairs of organisations.
 */
export function density(network: Network): number {
  const [n, m] = [network.organisations.length, network.tables.length]
  const possible = m > 0 ? n * m : (n * (n - 1)) / 2
  return possible === 0 ? 0 : (m > 0 ? network.seats.length : network.lines) / possible
}
