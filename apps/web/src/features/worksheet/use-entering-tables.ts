import { getRecord } from '@webwijzer/domain/map-state'
import { addTableWithParties } from '../../commands/add-table-with-parties.ts'
import { doubtsAfter, madeBy } from '../../commands/doubts-after.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { askAbout } from '../../store/doubts.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { newId } from '../../store/new-id.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import type { Entry } from './entries.ts'
import { partiesOf, unsureOf } from './parties-of.ts'
import { quietly } from './quietly.ts'
import { useSayingWho } from './use-saying-who.ts'
import { useSeating } from './use-seating.ts'
import { noteEntered } from './worksheet-store.ts'

const addQuietly = quietly(addTableWithParties)

/** Makes a table of a name, with who was named to sit there; its id, or null when that failed. */
export function useEnteringTables() {
  const map = useLiveMap()
  const run = useRun()
  const seat = useSeating()
  const sayWho = useSayingWho()
  const { tables: words } = useMessages().worksheet

  function goTo(id: string, entries: readonly Entry[]): string | null {
    if (entries.length > 0) return seat(id, entries) ? id : null
    announce(words.known(getRecord(map.getState(), 'consultationTable', id)?.name ?? ''))
    return id
  }

  return (table: Entry, entries: readonly Entry[]): string | null => {
    if (table.kind === 'known') return goTo(table.id, entries)
    const candidates = organisationCandidates(map.getState())
    const id = newId()
    // This step asks for tables where cases are discussed; whoever knows better changes it there.
    const values = { id, name: table.name, casesDiscussed: true }
    const outcome = run(addQuietly, { ...values, parties: partiesOf(entries, candidates) })
    if (!outcome.did) return null
    const seated = madeBy(outcome.ops, 'seat')
    noteEntered([id, ...seated])
    const doubts = doubtsAfter(outcome.ops, candidates, id, unsureOf(entries))
    askAbout(doubts)
    if (seated.length > 0) sayWho(id, seated, doubts)
    else announce(words.added(table.name, map.getState().consultationTable.size), { tone: 'quiet' })
    return id
  }
}
