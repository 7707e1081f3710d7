import { recordsOf } from '@webwijzer/domain/map-state'
import { memoOn } from '../../store/memo-on.ts'

type Phones = { readonly named: number; readonly sent: number }

/** The same, where it is known how many phones sent the nominations that nobody's name stands at. */
export function countedByPhone(figures: NamingFigures, { named, sent }: Phones): NamingFigures {
  if (sent === 0) return figures
  return { ...figures, people: figures.people - sent + named }
}

export type NamingFigures = ReturnType<typeof namingFigures>

/** How often somebody was named, by how many people, of how many who were in those sessions. */
export const namingFigures = memoOn(['nomination', 'participant'], (state) => {
  const nominations = recordsOf(state, 'nomination')
  const known = new Set(nominations.flatMap(({ nominator }) => nominator ?? []))
  const unknown = nominations.filter(({ nominator }) => nominator === null).length
  const sessions = new Set(nominations.flatMap(({ origin }) => origin.session ?? []))
  const present = recordsOf(state, 'participant').filter(({ attendance }) =>
    attendance.some((each) => each.present && sessions.has(each.session)),
  )
  const people = known.size + unknown
  // "Of so many" is said only where everybody who named somebody is known to have been there.
  const isComplete = unknown === 0 && nominations.every(({ origin }) => origin.session !== null)
  return {
    times: nominations.length,
    people,
    present: isComplete && present.length >= people ? present.length : 0,
  }
})
