import type { Network } from '../network.ts'
import { shortfall } from '../shortfall.ts'
import { lineCount } from './degree.ts'

/** 0 … 1, a star is 1: Σ(d_max − d_i)/((N − 1)(N − 2)) (Freeman 1979). */
export function degreeCentralization(network: Network): number {
  const n = network.size
  return n < 3 ? 0 : shortfall(lineCount(network)) / ((n - 1) * (n - 2))
}
