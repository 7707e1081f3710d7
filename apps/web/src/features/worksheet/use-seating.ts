import { getRecord } from '@webwijzer/domain/map-state'
import { type ConsultationTable, joinedId } from '@webwijzer/domain/records'
import { seatAtTable } from '../../commands/seat-at-table.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { seatsByTable } from '../../store/selectors/seats.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import { doubtsAfter, madeBy } from './doubts-after.ts'
import { type Entry, knownIds, newNames } from './entries.ts'
import { quietly } from './quietly.ts'
import { useNamesOf } from './use-names-of.ts'
import { askAbout, noteEntered } from './worksheet-store.ts'

const seatQuietly = quietly(seatAtTable)

/** Seats whoever was entered at a table, as one change; false when that failed. */
export function useSeating({ id: table, name }: ConsultationTable) {
  const map = useLiveMap()
  const run = useRun()
  const namesOf = useNamesOf()
  const { worksheet } = useMessages()

  return (entries: readonly Entry[]): boolean => {
    const before = map.getState()
    const candidates = organisationCandidates(before)
    const isSeated = (id: string) => getRecord(before, 'seat', joinedId(table, id)) !== null
    const known = knownIds(entries)
    const already = known.filter(isSeated)
    const organisations = known.filter((id) => !isSeated(id))
    const names = newNames(entries)
    if (organisations.length > 0 || names.length > 0) {
      const outcome = run(seatQuietly, { table, organisations, newNames: names })
      if (!outcome.did) return false
      noteEntered(madeBy(outcome.ops, 'seat'))
      const doubts = doubtsAfter(outcome.ops, candidates, table)
      askAbout(doubts)
      sayWho(
        [...organisations, ...madeBy(outcome.ops, 'organisation')],
        doubts.map((d) => d.organisation),
      )
    }
    if (already.length > 0) announce(worksheet.seats.already(namesOf(already), name))
    return true
  }

  function sayWho(ids: readonly string[], doubtful: readonly string[]) {
    const count = seatsByTable(map.getState()).get(table)?.length ?? 0
    const seated = worksheet.seats.seated(namesOf(ids), name, count)
    const asked = doubtful.length > 0 ? [worksheet.doubles.asked(namesOf(doubtful))] : []
    announce([seated, ...asked].join(' '), { tone: 'quiet' })
  }
}
