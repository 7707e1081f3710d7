import type { Op } from '@webwijzer/domain/change'
import { joinedId, type Organisation } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

export type NewOrganisation = Partial<Organisation> & {
  readonly name: string
  /** Seats it at this table in the same gesture. */
  readonly table?: string
}

/** Puts an organisation on the map, at a table if one is given. */
export const addOrganisation = defineCommand<NewOrganisation>({
  id: 'add-organisation',
  run(context, { table, ...values }): Op[] {
    const organisation = createOp(context, 'organisation', values)
    if (table === undefined) return [organisation]
    const id = organisation.record.id
    const seat = { id: joinedId(table, id), table, organisation: id }
    return [organisation, createOp(context, 'seat', seat)]
  },
})
