import { z } from 'zod'
import { day, id, longText, name, shortText } from './values.ts'

/** The map itself: one record, with what the coalition wants to reach and use it for. */
export const map = z.strictObject({
  id,
  name,
  goal: longText,
  purpose: longText,
  area: shortText,
  startsOn: day,
  endsOn: day,
  keepPersonsUntil: day,
  contactEmail: shortText,
})
