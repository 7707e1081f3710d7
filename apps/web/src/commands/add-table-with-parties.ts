import type { ConsultationTable } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'
import { type EnteredParty, seatingOps } from './party-ops.ts'

/** Puts a consultation table on the map with who sits there: one line typed, one change. */
export const addTableWithParties = defineCommand<
  Partial<ConsultationTable> & {
    readonly name: string
    readonly parties: readonly EnteredParty[]
  }
>({
  id: 'add-table',
  run(context, { parties, ...values }) {
    const table = createOp(context, 'consultationTable', values)
    const seats = parties.flatMap((party) => seatingOps(context, table.record.id, party))
    return [table, ...seats]
  },
})
