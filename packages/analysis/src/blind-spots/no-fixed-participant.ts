import { byName } from '../by-name.ts'
import type { BlindSpotSource, Finding } from './finding.ts'

/** Which organisation has no fixed participant? Organisations, alphabetical; null where no participants are known. */
export function noFixedParticipant({ state, network }: BlindSpotSource): Finding[] | null {
  if (state.participant.size === 0) return null
  const fixed = new Set(
    [...state.participant.values()]
      .filter(({ fixedParticipant }) => fixedParticipant)
      .map(({ organisation }) => organisation),
  )
  return network.organisations
    .filter(({ id }) => !fixed.has(id))
    .sort(byName)
    .map(({ id }) => ({ ids: [id], number: null }))
}
