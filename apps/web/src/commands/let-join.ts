import type { Op } from '@webwijzer/domain/change'
import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { type CommandContext, defineCommand } from './define-command.ts'
import { type EnteredParty, partyOps } from './party-ops.ts'

/** Lets whoever was entered take part in a programme, as one change. */
export const letJoin = defineCommand<{
  readonly programme: string
  readonly parties: readonly EnteredParty[]
}>({
  id: 'add-partners',
  run: (context, { programme, parties }) => joiningOps(context, programme, parties),
})

/** Who takes part already stays as it is. */
export function joiningOps(
  context: CommandContext,
  programme: string,
  parties: readonly EnteredParty[],
): Op[] {
  return parties.flatMap((party) => {
    const { id: organisation, ops } = partyOps(context, party)
    const id = joinedId(programme, organisation)
    if (getRecord(context.state, 'programmePartner', id)) return ops
    return [...ops, createOp(context, 'programmePartner', { id, programme, organisation })]
  })
}
