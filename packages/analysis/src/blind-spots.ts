import type { MapState } from '@webwijzer/domain/map-state'
import { alikeTables } from './blind-spots/alike-tables.ts'
import { caseTablesWithoutExperience } from './blind-spots/case-tables-without-experience.ts'
import { caseTablesWithoutInformal } from './blind-spots/case-tables-without-informal.ts'
import { domainsApart } from './blind-spots/domains-apart.ts'
import { emptyDomains } from './blind-spots/empty-domains.ts'
import type { BlindSpotSource, Finding } from './blind-spots/finding.ts'
import { looseParts } from './blind-spots/loose-parts.ts'
import { manySeats } from './blind-spots/many-seats.ts'
import { noFixedParticipant } from './blind-spots/no-fixed-participant.ts'
import { noTable } from './blind-spots/no-table.ts'
import { oldSeats } from './blind-spots/old-seats.ts'
import { onlyLinks } from './blind-spots/only-links.ts'
import { programmesWithoutTable } from './blind-spots/programmes-without-table.ts'
import { uncheckedSeats } from './blind-spots/unchecked-seats.ts'
import { unseatedDomains } from './blind-spots/unseated-domains.ts'
import { networkOf } from './network.ts'

/** What the map may not show, as questions: a new one is one file and one line here. */
export const blindSpotQuestions = {
  noTable,
  emptyDomains,
  unseatedDomains,
  caseTablesWithoutInformal,
  caseTablesWithoutExperience,
  domainsApart,
  alikeTables,
  manySeats,
  onlyLinks,
  looseParts,
  programmesWithoutTable,
  noFixedParticipant,
  uncheckedSeats,
  oldSeats,
} as const satisfies Record<string, (source: BlindSpotSource) => Finding[] | null>

export type BlindSpotId = keyof typeof blindSpotQuestions

export type BlindSpot = {
  readonly id: BlindSpotId
  /** Null where this copy of the map cannot tell; empty where there is nothing to ask. */
  readonly findings: readonly Finding[] | null
}

export type BlindSpotOptions = {
  /** Table to leave out. */
  readonly without?: string | null
  /** The day it is, YYYY-MM-DD: without it nothing is old. */
  readonly today?: string | null
}

/** Every question with what it is about, in a fixed order. */
export function blindSpots(state: MapState, options: BlindSpotOptions = {}): BlindSpot[] {
  const { without = null, today = null } = options
  const network = networkOf(state, { withoutTables: without ? [without] : [] })
  const ids = Object.keys(blindSpotQuestions) as BlindSpotId[]
  return ids.map((id) => ({ id, findings: blindSpotQuestions[id]({ state, network, today }) }))
}
