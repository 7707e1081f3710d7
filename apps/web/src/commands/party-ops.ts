import type { Op } from '@webwijzer/domain/change'
import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId, type Seat } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import type { CommandContext } from './define-command.ts'

/** A party as it was entered: one on the map by id, or the name of a new one, and what was said about it. */
export type EnteredParty = ({ readonly organisation: string } | { readonly newName: string }) & {
  readonly role?: Seat['role']
  readonly isPresumed?: boolean
  readonly isInformal?: boolean
}

/** Puts a party on the map when it is new; its id comes with the operations that takes. */
export function partyOps(context: CommandContext, party: EnteredParty): { id: string; ops: Op[] } {
  if ('organisation' in party) return { id: party.organisation, ops: [] }
  const formality = party.isInformal ? ('informal' as const) : null
  const op = createOp(context, 'organisation', { name: party.newName, formality })
  return { id: op.record.id, ops: [op] }
}

/** Seats a party; whoever sits there already only takes over what was said now. */
export function seatingOps(context: CommandContext, table: string, party: EnteredParty): Op[] {
  const { id: organisation, ops } = partyOps(context, party)
  const said = saidOf(party)
  const id = joinedId(table, organisation)
  const seat = getRecord(context.state, 'seat', id)
  if (!seat) return [...ops, createOp(context, 'seat', { ...said, id, table, organisation })]
  const isSaid = Object.entries(said).every(([key, value]) => seat[key as keyof Seat] === value)
  return isSaid ? ops : [...ops, { do: 'update', kind: 'seat', id, set: said }]
}

const saidOf = ({ role, isPresumed }: EnteredParty): Partial<Seat> => ({
  ...(role && { role }),
  ...(isPresumed && { certainty: 'presumed' }),
})
