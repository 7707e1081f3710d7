import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'
import { projection } from '../projection.ts'
import { largestTableThatBridges } from './domains-bridged.ts'

/**
 * Per node, 0 … 1: how evenly its lines are spread over domains, 1 − Σ(k_is/k_i)² (Guimerà & Amaral
 * 2005). An organisation's lines are those to link partners and to who sits with it at tables of at
 * most 12 seats, weighing as in the projection (Newman 2001); a table's are its seats. Parties
 * without a domain are left out.
 */
export function participation(network: Network): Float64Array {
  const count = network.organisations.length
  const numbers = new Map<string, number>()
  const domains = network.organisations.map(({ domain }) => {
    if (domain !== null && !numbers.has(domain)) numbers.set(domain, numbers.size)
    return domain === null ? -1 : (numbers.get(domain) as number)
  })
  const strength = new Float64Array(numbers.size)
  const close = projection(network, { links: true, largestTable: largestTableThatBridges })
  return Float64Array.from(network.ids, (_, node) => {
    const isTable = node >= count
    const around = neighboursOf(isTable ? network : close, node)
    const first = isTable ? 0 : (close.offsets[node] as number)
    strength.fill(0)
    around.forEach((other, place) => {
      const domain = domains[other] as number
      const weight = isTable ? 1 : (close.weights[first + place] as number)
      if (domain >= 0) strength[domain] = (strength[domain] as number) + weight
    })
    return evenness(strength)
  })
}

/** 1 − Σ share²; 0 when all is in one, or nothing anywhere. */
function evenness(strength: Float64Array): number {
  const sum = strength.reduce((a, b) => a + b, 0)
  return sum === 0 ? 0 : 1 - strength.reduce((squares, part) => squares + (part / sum) ** 2, 0)
}
