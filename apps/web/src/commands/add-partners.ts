import type { Op } from '@webwijzer/domain/change'
import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** Lets organisations take part in a programme; those that already do stay as they are. */
export const addPartners = defineCommand<{
  readonly programme: string
  readonly organisations: readonly string[]
  /** Names of organisations that are new. */
  readonly newNames?: readonly string[]
}>({
  id: 'add-partners',
  run(context, { programme, organisations, newNames = [] }): Op[] {
    const newcomers = newNames.map((name) => createOp(context, 'organisation', { name }))
    const partners = [...organisations, ...newcomers.map(({ record }) => record.id)]
      .map((organisation) => ({ id: joinedId(programme, organisation), programme, organisation }))
      .filter(({ id }) => !getRecord(context.state, 'programmePartner', id))
      .map((partner) => createOp(context, 'programmePartner', partner))
    return [...newcomers, ...partners]
  },
})
