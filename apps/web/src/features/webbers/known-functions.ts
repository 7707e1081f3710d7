import { recordsOf } from '@webwijzer/domain/map-state'
import { memoOn } from '../../store/memo-on.ts'
import { byName } from '../../store/selectors/by-name.ts'

/** The functions known at each organisation: those people named or decided about, and its contact. */
export const functionsByOrganisation = memoOn(['organisation', 'nomination', 'webber'], (state) => {
  const found = new Map<string, string[]>()
  const add = (organisation: string | null, job: string | null) => {
    if (organisation === null || job === null) return
    const known = found.get(organisation) ?? []
    const isKnown = known.some((each) => byName({ name: each }, { name: job }) === 0)
    if (!isKnown) found.set(organisation, [...known, job])
  }
  for (const each of recordsOf(state, 'webber')) add(each.organisation, each.function)
  for (const each of recordsOf(state, 'nomination')) add(each.organisation, each.function)
  for (const each of recordsOf(state, 'organisation')) add(each.id, each.contactFunction)
  return found
})
