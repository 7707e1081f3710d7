import { getRecord } from '@webwijzer/domain/map-state'
import { addProgrammeWithParties } from '../../commands/add-programme-with-parties.ts'
import { doubtsAfter, madeBy } from '../../commands/doubts-after.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { askAbout } from '../../store/doubts.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { newId } from '../../store/new-id.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import type { Entry } from './entries.ts'
import { partiesOf } from './parties-of.ts'
import { leadField, partnersField } from './programme-fields.ts'
import { quietly } from './quietly.ts'
import { useJoining } from './use-joining.ts'
import { noteEntered } from './worksheet-store.ts'

const addQuietly = quietly(addProgrammeWithParties)

/** Makes a programme of a name, with who was named: the field to go on in, or null when that failed. */
export function useEnteringProgrammes() {
  const map = useLiveMap()
  const run = useRun()
  const join = useJoining()
  const { programmes: words } = useMessages().worksheet

  function goTo(id: string, entries: readonly Entry[]): string | null {
    const programme = getRecord(map.getState(), 'programme', id)
    if (entries.length > 0) return join(id, entries) ? partnersField(id) : null
    announce(words.known(programme?.name ?? ''))
    return programme?.lead ? partnersField(id) : leadField(id)
  }

  return (programme: Entry, entries: readonly Entry[]): string | null => {
    if (programme.kind === 'known') return goTo(programme.id, entries)
    const candidates = organisationCandidates(map.getState())
    const id = newId()
    const { name } = programme
    const outcome = run(addQuietly, { id, name, parties: partiesOf(entries, candidates) })
    if (!outcome.did) return null
    noteEntered([id, ...madeBy(outcome.ops, 'programmePartner')])
    askAbout(doubtsAfter(outcome.ops, candidates, partnersField(id)))
    announce(words.added(name, map.getState().programme.size), { tone: 'quiet' })
    return entries.length > 0 ? partnersField(id) : leadField(id)
  }
}
