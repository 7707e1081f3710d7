import type { Op } from '@webwijzer/domain/change'
import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId, type Seat } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

export type SeatRole = Seat['role']

/** How somebody can sit at a table, in the order in which one press after another goes through them. */
export const roleCycle = [
  'member',
  'chair',
  'onInvitation',
  'papersOnly',
  'unknown',
] as const satisfies readonly SeatRole[]

export type SeatSetting = {
  readonly table: string
  readonly organisation: string
  /** How it sits there from now on; null for not at all, `next` for one step further in the cycle. */
  readonly role: SeatRole | null | 'next'
  /** What was known of this seat before it was taken away, for when it comes back. */
  readonly kept?: Partial<Seat>
}

/** Says how an organisation sits at a table, or that it does not: one press, one change. */
export const setSeat = defineCommand<SeatSetting>({
  id: 'set-seat',
  isQuiet: true,
  run(context, { table, organisation, role: asked, kept = {} }): Op[] {
    const id = joinedId(table, organisation)
    const seat = getRecord(context.state, 'seat', id)
    const role = asked === 'next' ? roleAfter(seat?.role ?? null) : asked
    if (!seat) {
      return role === null
        ? []
        : [createOp(context, 'seat', { ...kept, id, table, organisation, role })]
    }
    if (role === null) return [{ do: 'delete', kind: 'seat', id }]
    return role === seat.role ? [] : [{ do: 'update', kind: 'seat', id, set: { role } }]
  },
})

/** The next one of the cycle; after the last comes nobody, after nobody the first. */
export function roleAfter(role: SeatRole | null): SeatRole | null {
  if (role === null) return roleCycle[0]
  return roleCycle[roleCycle.indexOf(role) + 1] ?? null
}
