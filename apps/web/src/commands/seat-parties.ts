import { defineCommand } from './define-command.ts'
import { type EnteredParty, seatingOps } from './party-ops.ts'

/** Seats whoever was entered at a table, each with what was said about it, as one change. */
export const seatParties = defineCommand<{
  readonly table: string
  readonly parties: readonly EnteredParty[]
}>({
  id: 'seat-at-table',
  run: (context, { table, parties }) =>
    parties.flatMap((party) => seatingOps(context, table, party)),
})
