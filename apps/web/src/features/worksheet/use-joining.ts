import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { doubtsAfter, madeBy } from '../../commands/doubts-after.ts'
import { letJoin } from '../../commands/let-join.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { askAbout } from '../../store/doubts.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { partnersByProgramme } from '../../store/selectors/partners.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import type { Entry } from './entries.ts'
import { partiesOf } from './parties-of.ts'
import { partnersField } from './programme-fields.ts'
import { quietly } from './quietly.ts'
import { useNamesOf } from './use-names-of.ts'
import { noteEntered } from './worksheet-store.ts'

const joinQuietly = quietly(letJoin)

/** Lets whoever was entered take part in a programme, as one change; false when that failed. */
export function useJoining() {
  const map = useLiveMap()
  const run = useRun()
  const namesOf = useNamesOf()
  const { programmes: words } = useMessages().worksheet

  return (programme: string, entries: readonly Entry[]): boolean => {
    const before = map.getState()
    const outcome = run(joinQuietly, {
      programme,
      parties: partiesOf(entries, organisationCandidates(before)),
    })
    if (!outcome.did && outcome.rejection) return false
    const ops = outcome.did ? outcome.ops : []
    const name = getRecord(before, 'programme', programme)?.name ?? ''
    const joined = madeBy(ops, 'programmePartner')
    noteEntered(joined)
    askAbout(doubtsAfter(ops, organisationCandidates(before), partnersField(programme)))
    const state = map.getState()
    if (joined.length > 0) {
      const ids = joined.flatMap(
        (id) => getRecord(state, 'programmePartner', id)?.organisation ?? [],
      )
      const count = partnersByProgramme(state).get(programme)?.length ?? 0
      announce(words.joined(namesOf(ids), name, count), { tone: 'quiet' })
    }
    const already = entries.flatMap((entry) =>
      entry.kind === 'known' && getRecord(before, 'programmePartner', joinedId(programme, entry.id))
        ? [entry.id]
        : [],
    )
    if (already.length > 0) announce(words.already(namesOf(already), name))
    return true
  }
}
