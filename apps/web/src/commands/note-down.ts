import type { Observation } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** Writes down what a group noticed, about one thing on the map or the whole network. */
export const noteDown = defineCommand<
  Pick<Observation, 'observationKind' | 'text'> & Partial<Observation>
>({
  id: 'note-down',
  run: (context, values) => [createOp(context, 'observation', values)],
})
