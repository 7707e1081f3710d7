import { nameWords } from '@webwijzer/domain/name-words'
import { caseTablesWithout } from './case-tables-without.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

const words = /^(ervaring|experience)/

/**
 * At which case tables is there no expert by experience? Tables, with their seats. An organisation has
 * such experts when one takes part in the sessions for it, or when its domain is called after them.
 */
export function caseTablesWithoutExperience({ state, network }: BlindSpotSource): Finding[] {
  const domains = new Set(
    [...state.domain.values()]
      .filter(({ name }) => nameWords(name).some((word) => words.test(word)))
      .map(({ id }) => id),
  )
  const withExperts = new Set(
    [...state.participant.values()]
      .filter(({ experienceExpert }) => experienceExpert !== 'no')
      .map(({ organisation }) => organisation),
  )
  return caseTablesWithout(
    network,
    ({ id, domain }) => withExperts.has(id) || (domain !== null && domains.has(domain)),
  )
}
