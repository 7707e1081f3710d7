import { z } from 'zod'
import { id } from './records/values.ts'
import { kinds } from './records.ts'

const kind = z.enum(kinds)
const values = z.record(z.string().max(120), z.unknown())

/** The only three things that can happen to a record. */
export const opSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('create'), kind, record: z.looseObject({ id }) }),
  /** `was` makes a value conditional: it is set only while it still is what it was. */
  z.strictObject({ do: z.literal('update'), kind, id, set: values, was: values.optional() }),
  z.strictObject({ do: z.literal('delete'), kind, id }),
])
export type Op = z.infer<typeof opSchema>

/** At most this many operations in one change; an import sends several. */
export const maxOps = 2000

const head = {
  /** Made by the client, and the retry key: the same id twice happens once. */
  id,
  /** A command's code, never text: the sentence is made when it is read. */
  label: z.string().regex(/^[a-z][A-Za-z0-9.-]{0,60}$/),
  /** What several changes are one part of each, as an import is: the same id in all of them. */
  batch: id.optional(),
}

/** One gesture: all of its operations happen, or none; or the undo of an earlier change. */
export const changeSchema = z.union([
  z.strictObject({ ...head, ops: z.array(opSchema).min(1).max(maxOps) }),
  z.strictObject({ ...head, undoes: id }),
])
export type Change = z.infer<typeof changeSchema>
export type OpsChange = Extract<Change, { ops: Op[] }>
export type UndoChange = Extract<Change, { undoes: string }>

export const isUndo = (change: Change): change is UndoChange => 'undoes' in change
