import { collectionNames, type Kind, kinds, recordSchemas } from '@webwijzer/domain/records'
import { id } from '@webwijzer/domain/records/values'
import { roles } from '@webwijzer/domain/viewer'
import { z } from 'zod'

// The shapes of answers, from the schemas of the records: what the API's description is made of.

export const mapParams = z.object({ map: z.string().max(90) })

/** Looking with the eyes of a lesser role. */
export const asQuery = z.object({ as: z.enum(roles).optional() })

const seq = z.int().min(0)

/** A whole map: each kind under its plural name, `map` itself as one record. */
export const stateAnswer = z.object({
  seq,
  role: z.enum(roles),
  session: id.nullable(),
  you: z.string(),
  ...Object.fromEntries(
    kinds.map((kind: Kind) => {
      const schema = recordSchemas[kind]
      return [collectionNames[kind], kind === 'map' ? schema : z.array(schema)]
    }),
  ),
})

const recordOrNull = z.looseObject({ id }).nullable()

/** One line of the log as the viewer may see it; only its seq where nothing in it is for him. */
export const entryAnswer = z.object({
  seq,
  changeId: id.optional(),
  author: z
    .object({ device: z.string(), role: z.enum(roles), group: z.string().nullable() })
    .optional(),
  at: z.iso.datetime().optional(),
  label: z.string().optional(),
  undoes: id.nullable().optional(),
  batch: id.optional(),
  diff: z
    .array(z.object({ kind: z.enum(kinds), before: recordOrNull, after: recordOrNull }))
    .optional(),
  refetch: z.literal(true).optional(),
})

export const noChangeAnswer = z.object({ seq, changed: z.literal(false) })
export const hashAnswer = z.object({ seq, hash: z.string() })
