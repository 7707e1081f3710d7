import type { Observation } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

export type Answer = Pick<Observation, 'observationKind' | 'text' | 'sensitive'>

const unknown = { session: null, group: null }

/** Somebody in the room answers one of the four questions on a phone; the server knows the session. */
export const sendAnswer = defineCommand<Answer>({
  id: 'note-down',
  isQuiet: true,
  canRun: ({ role }) => role === 'nominate',
  run: (context, answer) => [createOp({ ...context, origin: unknown }, 'observation', answer)],
})
