import type { MapState } from '@webwijzer/domain/map-state'
import type { Nomination } from '@webwijzer/domain/records'

/** How often an organisation was named as a webber. Who did is never told. */
export type Naming = {
  /** Distinct people who named it or a function at it; one who is not known counts each time. */
  readonly times: number
  /** How many of them named themselves. */
  readonly self: number
  /** Some of the reasons that they gave, in their words. */
  readonly examples: readonly string[]
}

const examplesShown = 3

/** Organisation id → how it was named. */
export function namings(state: MapState): Map<string, Naming> {
  const nominations = [...state.nomination.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const byOrganisation = Map.groupBy(nominations, (nomination) => nomination.organisation)
  const result = new Map<string, Naming>()
  for (const [organisation, given] of byOrganisation) {
    if (organisation !== null) result.set(organisation, namingOf(given))
  }
  return result
}

function namingOf(given: readonly Nomination[]): Naming {
  const reasons = given.flatMap(({ reason }) => (reason ? [reason] : []))
  return {
    times: people(given),
    self: people(given.filter((nomination) => nomination.self)),
    examples: [...new Set(reasons)].slice(0, examplesShown),
  }
}

function people(given: readonly Nomination[]): number {
  const known = new Set(given.flatMap(({ nominator }) => nominator ?? []))
  return known.size + given.filter(({ nominator }) => nominator === null).length
}
