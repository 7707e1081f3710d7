import type { Programme } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'
import { joiningOps } from './let-join.ts'
import { type EnteredParty, partyOps } from './party-ops.ts'

/** Puts a programme on the map with who leads it, the first, and who takes part: one line typed, one change. */
export const addProgrammeWithParties = defineCommand<
  Partial<Programme> & {
    readonly name: string
    readonly parties: readonly EnteredParty[]
  }
>({
  id: 'add-programme',
  run(context, { parties: [first, ...others], ...values }) {
    const lead = first ? partyOps(context, first) : null
    const programme = createOp(context, 'programme', { ...values, lead: lead?.id ?? null })
    const joining = joiningOps(context, programme.record.id, others)
    return [...(lead?.ops ?? []), programme, ...joining]
  },
})
