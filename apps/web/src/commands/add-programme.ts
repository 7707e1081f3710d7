import type { Op } from '@webwijzer/domain/change'
import { joinedId, type Programme } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

export type NewProgramme = Partial<Programme> & {
  readonly name: string
  /** Organisations that take part. */
  readonly partners?: readonly string[]
}

/** Puts a programme on the map, with the organisations that take part in it. */
export const addProgramme = defineCommand<NewProgramme>({
  id: 'add-programme',
  run(context, { partners = [], ...values }): Op[] {
    const programme = createOp(context, 'programme', values)
    const { id } = programme.record
    return [
      programme,
      ...partners.map((organisation) =>
        createOp(context, 'programmePartner', {
          id: joinedId(id, organisation),
          programme: id,
          organisation,
        }),
      ),
    ]
  },
})
