import { z } from 'zod'

// The building blocks of every record. Whatever may be unknown is null: nothing is mandatory in the room.

/** Made by clients; 90 characters so that a joined id (`<table>~<organisation>`) fits. */
export const id = z
  .string()
  .min(1)
  .max(90)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~:-]*$/)

/** The id of what joined ids are made of: without their `~`, and short enough for two to fit in one. */
export const partId = id.max(44).regex(/^[^~]*$/)

export const name = z.string().min(1).max(200)
export const shortText = z.string().max(200).nullable().default(null)
export const longText = z.string().max(4000).nullable().default(null)
export const flag = z.boolean().default(false)
/** Yes, no, or not asked yet. */
export const yesNo = z.boolean().nullable().default(null)
export const names = z.array(z.string().min(1).max(200)).max(50).default([])
export const reference = id.nullable().default(null)

export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values).nullable().default(null)
}

/** A calendar day as people write it down, YYYY-MM-DD: no clock, no time zone. */
export const day = z.iso.date().nullable().default(null)

export const statuses = ['existing', 'wished', 'ended'] as const
/** Wished and ended things are drawn but never counted. */
export const status = z.enum(statuses).default('existing')

/** A colour as #rrggbb, from a map elsewhere: our own domains have colour groups. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** In which session and by which group this was entered; session null is the preparation. */
export const origin = z
  .strictObject({ session: id.nullable(), group: z.string().max(40).nullable() })
  .default({ session: null, group: null })

/** Own fields, by the id of their `field` record. */
export const ownFields = z
  .record(id, z.union([z.string().max(4000), z.number(), z.boolean()]))
  .default({})

export const levels = ['neighbourhood', 'municipality', 'region', 'national'] as const
export const level = choice(levels)

export const alignments = ['toReview', 'join', 'coordinate', 'notNeeded'] as const
/** What the coalition wants with it: join in, coordinate, nothing, or decide later. */
export const alignment = choice(alignments)
