import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { doubtsAfter, madeBy } from '../../commands/doubts-after.ts'
import { seatParties } from '../../commands/seat-parties.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { askAbout } from '../../store/doubts.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import type { Entry } from './entries.ts'
import { partiesOf, unsureOf } from './parties-of.ts'
import { quietly } from './quietly.ts'
import { useNamesOf } from './use-names-of.ts'
import { useSayingWho } from './use-saying-who.ts'
import { noteEntered } from './worksheet-store.ts'

const seatQuietly = quietly(seatParties)

/** Seats whoever was entered at a table, as one change; false when that failed. */
export function useSeating() {
  const map = useLiveMap()
  const run = useRun()
  const namesOf = useNamesOf()
  const sayWho = useSayingWho()
  const { seats: words } = useMessages().worksheet

  return (table: string, entries: readonly Entry[]): boolean => {
    const before = map.getState()
    const candidates = organisationCandidates(before)
    const outcome = run(seatQuietly, { table, parties: partiesOf(entries, candidates) })
    if (!outcome.did && outcome.rejection) return false
    const ops = outcome.did ? outcome.ops : []
    const name = getRecord(before, 'consultationTable', table)?.name ?? ''
    // Whoever sat there already stays; the only news may be what was said about it.
    const already = entries.flatMap((entry) =>
      entry.kind === 'known' && getRecord(before, 'seat', joinedId(table, entry.id))
        ? [entry.id]
        : [],
    )
    const seated = madeBy(ops, 'seat')
    noteEntered(seated)
    const doubts = doubtsAfter(ops, candidates, table, unsureOf(entries))
    askAbout(doubts)
    if (seated.length > 0) sayWho(table, seated, doubts)
    if (already.length > 0 && seated.length === 0 && ops.length > 0) {
      announce(words.changed(namesOf(already), name), { canUndo: true })
    } else if (already.length > 0) announce(words.already(namesOf(already), name))
    return true
  }
}
