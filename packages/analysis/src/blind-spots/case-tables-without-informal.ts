import { caseTablesWithout } from './case-tables-without.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** At which case tables is there no informal party? Tables, with their seats. */
export function caseTablesWithoutInformal({ network }: BlindSpotSource): Finding[] {
  return caseTablesWithout(network, ({ formality }) => formality === 'informal')
}
