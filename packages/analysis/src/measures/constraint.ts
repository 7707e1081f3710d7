import type { Network } from '../network.ts'
import { type Projection, partners } from '../projection.ts'

/** Per organisation: the sum of the weights of its lines. */
export function strengths({ size, offsets, weights }: Projection): Float64Array {
  const sums = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      sums[node] = (sums[node] as number) + (weights[at] as number)
    }
  }
  return sums
}

/**
 * Per organisation, 0 … 9/8: how much its partners know each other, Σ_j (p_ij + Σ_q p_iq·p_qj)² with p
 * the share of its lines (Burt 1992) in the projection with Newman's weights; NaN for who has no
 * partner.
 */
export function constraint(network: Network): Float64Array {
  const graph = partners(network)
  const { size, offsets, targets, weights } = graph
  const strength = strengths(graph)
  const invested = new Float64Array(size)
  return Float64Array.from({ length: size }, (_, node) => {
    const own = strength[node] as number
    if (own === 0) return Number.NaN
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    invested.fill(0)
    for (let at = start; at < end; at++) {
      const other = targets[at] as number
      const share = (weights[at] as number) / own
      invested[other] = (invested[other] as number) + share
      const passedOn = share / (strength[other] as number)
      for (let on = offsets[other] as number; on < (offsets[other + 1] as number); on++) {
        const third = targets[on] as number
        invested[third] = (invested[third] as number) + passedOn * (weights[on] as number)
      }
    }
    let sum = 0
    for (let at = start; at < end; at++) sum += (invested[targets[at] as number] as number) ** 2
    return sum
  })
}
