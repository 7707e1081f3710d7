import { components } from '../measures/components.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/**
 * Which parts hang loose from the rest? All but the largest, with how many are in each. As a seat joins
 * two parts at most, this many new seats are the fewest that connect everything; that needs a table
 * and an organisation somewhere.
 */
export function looseParts({ network }: BlindSpotSource): Finding[] {
  const [, ...loose] = components(network)
  return loose.map((ids) => ({ ids, number: ids.length }))
}
