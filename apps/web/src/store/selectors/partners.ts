import { recordsOf } from '@webwijzer/domain/map-state'
import type { ProgrammePartner } from '@webwijzer/domain/records'
import { memoOn } from '../memo-on.ts'

/** Who takes part in each programme, by programme. */
export const partnersByProgramme = memoOn(['programmePartner'], (state) =>
  Map.groupBy<string, ProgrammePartner>(
    recordsOf(state, 'programmePartner'),
    ({ programme }) => programme,
  ),
)
