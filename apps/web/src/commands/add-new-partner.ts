import type { Op } from '@webwijzer/domain/change'
import { joinedId } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** Lets an organisation that is not on the map yet take part in a programme: both in one gesture. */
export const addNewPartner = defineCommand<{ readonly name: string; readonly programme: string }>({
  id: 'add-partners',
  run(context, { name, programme }): Op[] {
    const organisation = createOp(context, 'organisation', { name })
    const id = joinedId(programme, organisation.record.id)
    const partner = { id, programme, organisation: organisation.record.id }
    return [organisation, createOp(context, 'programmePartner', partner)]
  },
})
