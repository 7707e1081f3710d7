import { consultationTableTable } from './columns/consultation-table.ts'
import { domainTable } from './columns/domain.ts'
import { linkTable } from './columns/link.ts'
import { nominationTable, webberTable } from './columns/nomination.ts'
import { observationTable } from './columns/observation.ts'
import { organisationTable } from './columns/organisation.ts'
import { participantTable } from './columns/participant.ts'
import { programmePartnerTable, programmeTable } from './columns/programme.ts'
import { seatTable } from './columns/seat.ts'
import { sessionTable } from './columns/session.ts'
import type { AnyCsvTable } from './csv-table.ts'

/** The Webwijzer CSV set: every kind that has a file, each after what it points at. */
export const csvTables: readonly AnyCsvTable[] = [
  sessionTable,
  domainTable,
  organisationTable,
  consultationTableTable,
  programmeTable,
  seatTable,
  programmePartnerTable,
  linkTable,
  participantTable,
  nominationTable,
  webberTable,
  observationTable,
]

/** The names of the files that make up the set. A set may be incomplete. */
export const csvFileNames: readonly string[] = [...new Set(csvTables.map(({ file }) => file))]
