import type { Op } from '@webwijzer/domain/change'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import type { CommandContext } from './define-command.ts'

export type CreateOp = Extract<Op, { do: 'create' }>

/** Creates a record under a new id (unless one is given), marked with the session and group of now. */
export function createOp<K extends Kind>(
  context: Pick<CommandContext, 'newId' | 'origin'>,
  kind: K,
  values: Partial<Rec<K>>,
): CreateOp {
  const origin = 'origin' in recordSchemas[kind].shape ? { origin: context.origin } : {}
  return { do: 'create', kind, record: { ...origin, ...values, id: values.id ?? context.newId() } }
}
