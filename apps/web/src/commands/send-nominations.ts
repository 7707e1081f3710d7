import type { Nomination } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** What somebody fills in on a phone; the server knows the session. */
export type Named = Pick<Nomination, 'organisation' | 'typedName' | 'function' | 'reason' | 'self'>

const unknown = { session: null, group: null }

/** Somebody in the room names a webber, and perhaps himself: one gesture, one change. */
export const sendNominations = defineCommand<readonly Named[]>({
  id: 'nominate',
  isQuiet: true,
  canRun: ({ role }, given) => role === 'nominate' && given.length > 0,
  run: (context, given) =>
    given.map((values) => createOp({ ...context, origin: unknown }, 'nomination', values)),
})
