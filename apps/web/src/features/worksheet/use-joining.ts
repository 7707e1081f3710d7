import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId, type Programme } from '@webwijzer/domain/records'
import { addPartners } from '../../commands/add-partners.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { partnersByProgramme } from '../../store/selectors/partners.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import { doubtsAfter, madeBy } from './doubts-after.ts'
import { type Entry, knownIds, newNames } from './entries.ts'
import { partnersField } from './programme-fields.ts'
import { quietly } from './quietly.ts'
import { useNamesOf } from './use-names-of.ts'
import { askAbout, noteEntered } from './worksheet-store.ts'

const joinQuietly = quietly(addPartners)

/** Lets whoever was entered take part in a programme, as one change; false when that failed. */
export function useJoining({ id: programme, name }: Programme) {
  const map = useLiveMap()
  const run = useRun()
  const namesOf = useNamesOf()
  const { programmes: words } = useMessages().worksheet

  return (entries: readonly Entry[]): boolean => {
    const before = map.getState()
    const candidates = organisationCandidates(before)
    const isIn = (id: string) =>
      getRecord(before, 'programmePartner', joinedId(programme, id)) !== null
    const known = knownIds(entries)
    const already = known.filter(isIn)
    const organisations = known.filter((id) => !isIn(id))
    const names = newNames(entries)
    if (organisations.length > 0 || names.length > 0) {
      const outcome = run(joinQuietly, { programme, organisations, newNames: names })
      if (!outcome.did) return false
      noteEntered(madeBy(outcome.ops, 'programmePartner'))
      askAbout(doubtsAfter(outcome.ops, candidates, partnersField(programme)))
      const joined = [...organisations, ...madeBy(outcome.ops, 'organisation')]
      const count = partnersByProgramme(map.getState()).get(programme)?.length ?? 0
      announce(words.joined(namesOf(joined), name, count), { tone: 'quiet' })
    }
    if (already.length > 0) announce(words.already(namesOf(already), name))
    return true
  }
}
