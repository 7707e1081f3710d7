import type { Op } from '@webwijzer/domain/change'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

export type Leading = {
  readonly kind: 'consultationTable' | 'programme'
  readonly id: string
  /** The organisation that leads it, by id; null for nobody. */
  readonly organisation?: string | null
  /** The name of one that is new. */
  readonly newName?: string
}

/** Says who leads a table or programme; one that is new goes on the map in the same gesture. */
export const setLead = defineCommand<Leading>({
  id: 'set-lead',
  run(context, { kind, id, organisation = null, newName }): Op[] {
    const lead = (of: string | null): Op => ({ do: 'update', kind, id, set: { lead: of } })
    if (newName === undefined) return [lead(organisation)]
    const newcomer = createOp(context, 'organisation', { name: newName })
    return [newcomer, lead(newcomer.record.id)]
  },
})
