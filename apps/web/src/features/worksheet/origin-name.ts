import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Messages } from '@webwijzer/messages/messages'
import type { Origin } from '../../store/ui-store.ts'

/** In which session and by which group: “Sessie 3 · groep N1”. */
export function originName(
  state: MapState,
  { session: id, group }: Origin,
  words: Messages['shell']['origin'],
): string {
  const session = id === null ? null : getRecord(state, 'session', id)
  const title = session && session.number === null ? session.title : null
  const text = session ? words.session(session.number, title) : words.preparation
  return group ? words.withGroup(text, group) : text
}
