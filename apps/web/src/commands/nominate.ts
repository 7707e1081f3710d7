import type { Nomination } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** Somebody names a webber: an organisation on the map, or a name as typed. */
export const nominate = defineCommand<Partial<Nomination>>({
  id: 'nominate',
  canRun: ({ role }, { organisation, typedName }) =>
    (role === 'projectTeam' || role === 'nominate') && Boolean(organisation || typedName),
  run: (context, values) => [createOp(context, 'nomination', values)],
})
