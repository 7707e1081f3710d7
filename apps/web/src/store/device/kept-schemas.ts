import { changeSchema } from '@webwijzer/domain/change'
import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import { collectionNames, type Kind, kinds, recordSchemas } from '@webwijzer/domain/records'
import { roles } from '@webwijzer/domain/viewer'
import type { RefusedChange } from '@webwijzer/replica/device-store'
import { z } from 'zod'

// The door to what this browser kept: an older version of the app may have written it.

const seq = z.int().min(0)
const anyRecord = z.looseObject({ id: z.string() })
const kind = z.enum(kinds)

export const answerSchema = z.object({
  seq,
  role: z.enum(roles),
  session: z.string().nullable(),
  you: z.string(),
  ...Object.fromEntries(
    kinds.map((each: Kind) => {
      const schema = recordSchemas[each]
      return [collectionNames[each], each === 'map' ? schema.nullable() : z.array(schema)]
    }),
  ),
})

const recordDiff = z
  .object({ kind, before: anyRecord.nullable(), after: anyRecord.nullable() })
  .refine((diff) => isRecord(diff.kind, diff.before) && isRecord(diff.kind, diff.after))

const isRecord = (of: Kind, record: unknown) =>
  record === null || recordSchemas[of].safeParse(record).success

const entrySchema = z.object({
  seq,
  changeId: z.string(),
  author: z.object({ device: z.string(), role: z.enum(roles), group: z.string().nullable() }),
  at: z.string(),
  label: z.string(),
  undoes: z.string().nullable(),
  batch: z.string().optional(),
  diff: z.array(recordDiff),
})

/** A line of the log, or only its seq where nothing in it was for us. */
export const newsSchema = z.union([
  entrySchema,
  z.strictObject({ seq, refetch: z.literal(true).optional() }),
]) as unknown as z.ZodType<VisibleEntry>

export const historySchema = z.object({
  done: z.array(z.string()),
  undone: z.array(z.string()),
  takenBack: z.record(z.string(), z.string()),
})

const opsChange = changeSchema.options[0]

export const refusedSchema = z.object({
  change: opsChange,
  rejection: z.object({
    code: z.string(),
    kind: kind.optional(),
    id: z.string().optional(),
    field: z.string().optional(),
  }),
  lost: z.array(
    z.object({ kind, record: anyRecord }).refine((lost) => isRecord(lost.kind, lost.record)),
  ),
}) as unknown as z.ZodType<RefusedChange>
