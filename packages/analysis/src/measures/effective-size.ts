import type { Network } from '../network.ts'
import { type Projection, partners } from '../projection.ts'
import { strengths } from './constraint.ts'

/**
 * Per organisation, 0 …: its partners less what they have in common, Σ_j (1 − Σ_q p_iq·m_jq) (Burt
 * 1992), which is n − 2t/n where all lines weigh the same (Borgatti 1997); in the projection with
 * Newman's weights.
 */
export function effectiveSize(network: Network): Float64Array {
  const graph = partners(network)
  const { size, offsets, targets, weights } = graph
  const strength = strengths(graph)
  const share = new Float64Array(size)
  return Float64Array.from({ length: size }, (_, node) => {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    for (let at = start; at < end; at++) {
      share[targets[at] as number] = (weights[at] as number) / (strength[node] as number)
    }
    let sum = 0
    for (let at = start; at < end; at++) sum += 1 - inCommon(graph, targets[at] as number, share)
    for (let at = start; at < end; at++) share[targets[at] as number] = 0
    return sum
  })
}

/** Σ_q share_q · m_jq, with m the weight of a line as a share of this partner's heaviest. */
function inCommon({ offsets, targets, weights }: Projection, node: number, share: Float64Array) {
  let [sum, heaviest] = [0, 0]
  for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
    const weight = weights[at] as number
    sum += (share[targets[at] as number] as number) * weight
    heaviest = Math.max(heaviest, weight)
  }
  return sum / heaviest
}
