import type { Op } from '@webwijzer/domain/change'
import { recordsOf } from '@webwijzer/domain/map-state'
import type { Observation } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

export type GroupSummary = {
  readonly origin: Observation['origin']
  /** Empty: the group tells nothing after all. */
  readonly text: string
}

/** What a group tells the room, in one line; a group has one, and writing it again changes it. */
export const writeSummary = defineCommand<GroupSummary>({
  id: 'write-summary',
  isQuiet: true,
  run(context, { origin, text }): Op[] {
    const known = recordsOf(context.state, 'observation').find(
      (each) =>
        each.observationKind === 'summary' &&
        each.origin.session === origin.session &&
        each.origin.group === origin.group,
    )
    if (!known && text === '') return []
    if (!known) {
      const values = { observationKind: 'summary', audience: 'coalition', text, origin } as const
      return [createOp(context, 'observation', values)]
    }
    if (known.text === text) return []
    const { id } = known
    if (text === '') return [{ do: 'delete', kind: 'observation', id }]
    return [{ do: 'update', kind: 'observation', id, set: { text } }]
  },
})
