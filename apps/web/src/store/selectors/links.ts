import { recordsOf } from '@webwijzer/domain/map-state'
import type { Link } from '@webwijzer/domain/records'
import { memoOn } from '../memo-on.ts'

/** The lines of each organisation, whichever end it is on. */
export const linksByOrganisation = memoOn(['link'], (state) => {
  const byOrganisation = new Map<string, Link[]>()
  for (const link of recordsOf(state, 'link')) {
    for (const end of new Set([link.from, link.to])) {
      byOrganisation.set(end, [...(byOrganisation.get(end) ?? []), link])
    }
  }
  return byOrganisation
})
