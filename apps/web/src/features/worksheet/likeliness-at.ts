import { companyOf } from '@webwijzer/domain/company'
import type { Likeliness } from '@webwijzer/domain/find-by-name'
import { memoOn } from '../../store/memo-on.ts'
import { partnersByProgramme } from '../../store/selectors/partners.ts'
import { seatsByTable } from '../../store/selectors/seats.ts'

type Groups = ReadonlyMap<string, readonly string[]>

/** Who meets whom, by table and by programme. */
export const groupsOnMap = memoOn(['seat', 'programmePartner', 'programme'], (state): Groups => {
  const groups = new Map<string, readonly string[]>()
  for (const [table, seats] of seatsByTable(state)) {
    groups.set(
      table,
      seats.map(({ organisation }) => organisation),
    )
  }
  for (const [id, partners] of partnersByProgramme(state)) {
    const lead = state.programme.get(id)?.lead
    const members = partners.map(({ organisation }) => organisation)
    groups.set(id, lead ? [lead, ...members] : members)
  }
  return groups
})

/** Who is likely to be named at a table or programme: whoever meets its members elsewhere. */
export function likelinessAt(groups: Groups, at: string): Likeliness {
  const others = [...groups].filter(([id]) => id !== at).map(([, group]) => group)
  return companyOf(others, new Set(groups.get(at)))
}
