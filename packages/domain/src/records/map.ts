import { z } from 'zod'
import { optionalFields } from './optional-fields.ts'
import { day, id, longText, name, shortText } from './values.ts'

/** The map itself: one record, with what the coalition wants to reach and use it for. */
export const map = z.strictObject({
  id,
  name,
  goal: longText,
  purpose: longText,
  /** What the coalition does not want to read on cards and in the overview. */
  leftOut: z.array(z.enum(optionalFields)).max(optionalFields.length).default([]),
  area: shortText,
  startsOn: day,
  endsOn: day,
  keepPersonsUntil: day,
  contactEmail: shortText,
})
