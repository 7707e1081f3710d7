import { getRecord } from '@webwijzer/domain/map-state'
import { announce } from '../../store/announcements.ts'
import type { Doubt } from '../../store/doubts.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { seatsByTable } from '../../store/selectors/seats.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useNamesOf } from './use-names-of.ts'

/** Says who was seated at a table just now, how many that makes, and whether something is asked. */
export function useSayingWho() {
  const map = useLiveMap()
  const namesOf = useNamesOf()
  const { seats, doubles } = useMessages().worksheet

  return (table: string, seated: readonly string[], doubts: readonly Doubt[]) => {
    const state = map.getState()
    const ids = seated.flatMap((seat) => getRecord(state, 'seat', seat)?.organisation ?? [])
    const name = getRecord(state, 'consultationTable', table)?.name ?? ''
    const count = seatsByTable(state).get(table)?.length ?? 0
    const asked = doubts.map(({ organisation }) => organisation)
    const sentences = [
      seats.seated(namesOf(ids), name, count),
      ...(asked.length > 0 ? [doubles.asked(namesOf(asked))] : []),
    ]
    announce(sentences.join(' '), { tone: 'quiet' })
  }
}
