import type { Network } from '../network.ts'
import { cutsOf, type Part } from '../parts-without.ts'

/**
 * All parts but the largest: those come loose from the rest. Where no single part is the largest
 * there is no rest, and all of them come loose from each other.
 */
function loose(parts: readonly Part[]): readonly Part[] {
  const bySize = [...parts].sort((a, b) => b.size - a.size)
  const [first, second] = bySize
  if (!first || !second) return []
  return first.size > second.size ? bySize.slice(1) : bySize
}

/**
 * Per node: the parts that come loose when it leaves (it is an articulation point, Tarjan 1972), each
 * as the ids of its organisations, the largest part first. A part's size is its number of
 * organisations; parts without any are left out; a node that is no sole link has no parts.
 */
export function soleLinks(network: Network): string[][][] {
  const count = network.organisations.length
  const { walk, partsWithout } = cutsOf(network, count)
  const idsOf = ({ stretches }: Part) =>
    stretches
      .flatMap(([from, to]) => [...walk.order.subarray(from, to)])
      .filter((node) => node < count)
      .sort((a, b) => a - b)
      .map((node) => network.ids[node] as string)

  return network.ids.map((_, node) =>
    loose(partsWithout(node))
      .map(idsOf)
      .sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1)),
  )
}
