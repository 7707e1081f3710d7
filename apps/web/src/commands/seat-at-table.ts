import type { Op } from '@webwijzer/domain/change'
import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId, type Seat } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { type CommandContext, defineCommand } from './define-command.ts'

export type Seating = {
  readonly table: string
  /** Organisations that are on the map already, by id. */
  readonly organisations?: readonly string[]
  /** Names of organisations that are new. */
  readonly newNames?: readonly string[]
  readonly seat?: Partial<Pick<Seat, 'role' | 'how' | 'certainty' | 'status'>>
}

/** Seats organisations at a table, several at a time; who sits there already stays as they are. */
export const seatAtTable = defineCommand<Seating>({
  id: 'seat-at-table',
  run(context, { organisations = [], newNames = [], ...seating }): Op[] {
    const newcomers = newNames.map((name) => createOp(context, 'organisation', { name }))
    const ids = [...organisations, ...newcomers.map(({ record }) => record.id)]
    return [...newcomers, ...ids.flatMap((id) => seatOps(context, seating, id))]
  },
})

function seatOps(
  context: CommandContext,
  { table, seat = {} }: Seating,
  organisation: string,
): Op[] {
  const id = joinedId(table, organisation)
  if (getRecord(context.state, 'seat', id)) return []
  return [createOp(context, 'seat', { ...seat, id, table, organisation })]
}
