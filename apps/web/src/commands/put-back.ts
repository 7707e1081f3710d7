import type { RefusedChange } from '@webwijzer/replica/device-store'
import { putBackOps } from '@webwijzer/replica/put-back'
import { defineCommand } from './define-command.ts'

/** Does a refused change after all; what was taken away from under it comes back with it. */
export const putBack = defineCommand<RefusedChange>({
  id: 'put-back',
  isAboutKept: true,
  run: ({ state }, refused) => putBackOps(state, refused),
})
