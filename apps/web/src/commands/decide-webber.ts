import type { Op } from '@webwijzer/domain/change'
import { recordsOf } from '@webwijzer/domain/map-state'
import type { Webber } from '@webwijzer/domain/records'
import { isEqual } from '@webwijzer/domain/values-of'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

export type Decision = Pick<Webber, 'organisation'> &
  Partial<Pick<Webber, 'function' | 'status' | 'reason' | 'consent'>>

/** What the group decides about a webber; deciding again about the same one changes that decision. */
export const decideWebber = defineCommand<Decision>({
  id: 'decide-webber',
  canRun: ({ role }) => role === 'projectTeam',
  run(context, decision): Op[] {
    const session = context.origin.session
    const known = recordsOf(context.state, 'webber').find(
      (webber) =>
        webber.organisation === decision.organisation &&
        webber.function === (decision.function ?? null),
    )
    if (!known) return [createOp(context, 'webber', { ...decision, session })]
    const changed = Object.entries(decision).filter(
      ([key, value]) => !isEqual(known[key as keyof Decision], value),
    )
    if (changed.length === 0) return []
    const set = { ...Object.fromEntries(changed), ...(session === null ? {} : { session }) }
    return [{ do: 'update', kind: 'webber', id: known.id, set }]
  },
})
