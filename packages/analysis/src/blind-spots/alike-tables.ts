import { tableOverlap } from '../measures/table-overlap.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

const alike = 0.8

/** Which tables overlap by 80 % or more? Pairs of tables, with the share (Jaccard, 0.8 … 1). */
export function alikeTables({ network }: BlindSpotSource): Finding[] {
  return tableOverlap(network)
    .filter(({ jaccard }) => jaccard >= alike)
    .map(({ tables, jaccard }) => ({ ids: tables, number: jaccard }))
}
