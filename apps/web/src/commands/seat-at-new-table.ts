import type { Op } from '@webwijzer/domain/change'
import { joinedId } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** Seats an organisation at a table that is not on the map yet: both in one gesture. */
export const seatAtNewTable = defineCommand<{
  readonly name: string
  readonly organisation: string
}>({
  id: 'seat-at-table',
  run(context, { name, organisation }): Op[] {
    const table = createOp(context, 'consultationTable', { name })
    const id = joinedId(table.record.id, organisation)
    return [table, createOp(context, 'seat', { id, table: table.record.id, organisation })]
  },
})
