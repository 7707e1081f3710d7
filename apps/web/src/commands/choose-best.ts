import type { Op } from '@webwijzer/domain/change'
import { getRecord, recordsOf } from '@webwijzer/domain/map-state'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** Puts a party in the answer of this session and group to “best represented”, or takes it out. */
export const chooseBest = defineCommand<{
  readonly organisation: string
  readonly isChosen: boolean
}>({
  id: 'choose-best',
  isAboutKept: true,
  isQuiet: true,
  run(context, { organisation, isChosen }): Op[] {
    const { state, origin } = context
    const answers = recordsOf(state, 'observation').filter(
      (each) =>
        each.observationKind === 'bestRepresented' &&
        each.subject === organisation &&
        each.origin.session === origin.session &&
        each.origin.group === origin.group,
    )
    if (!isChosen) return answers.map(({ id }) => ({ do: 'delete', kind: 'observation', id }))
    const name = getRecord(state, 'organisation', organisation)?.name
    if (answers.length > 0 || name === undefined) return []
    // The name stays in the answer when the organisation goes; it is for everybody to read.
    const answer = { text: name, subject: organisation, audience: 'coalition' as const }
    return [
      createOp(context, 'observation', { ...answer, observationKind: 'bestRepresented' as const }),
    ]
  },
})
