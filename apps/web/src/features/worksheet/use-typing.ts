import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates, programmeCandidates, tableCandidates } from './candidates.ts'
import type { Typing } from './entries.ts'

/** For a field where tables are named, alone or each with who sits there. */
export function useTableTyping(): Typing {
  const tables = useMap(tableCandidates)
  const parties = useMap(organisationCandidates)
  const { roles } = useMessages().worksheet.marks
  return { candidates: tables, separation: 'lines', heads: tables, parties, roles }
}

/** For a field where who sits at a table is named; a line may also start with another table. */
export function useSeatTyping(): Typing {
  const tables = useMap(tableCandidates)
  const parties = useMap(organisationCandidates)
  const { roles } = useMessages().worksheet.marks
  return { candidates: parties, separation: 'list', heads: tables, roles }
}

/** For a field where programmes are named, alone or each with who leads it and takes part. */
export function useProgrammeTyping(): Typing {
  const programmes = useMap(programmeCandidates)
  const parties = useMap(organisationCandidates)
  return { candidates: programmes, separation: 'lines', heads: programmes, parties }
}

/** For a field where who takes part in a programme is named; a line may also start with another programme. */
export function usePartnerTyping(): Typing {
  const programmes = useMap(programmeCandidates)
  const parties = useMap(organisationCandidates)
  return { candidates: parties, separation: 'list', heads: programmes }
}
