import { z } from 'zod'
import { flag, id, longText, name } from './values.ts'

/** Eight colours that stay apart; several domains share one. */
export const colourGroups = [
  'municipal',
  'debt',
  'care',
  'education',
  'youth',
  'welfare',
  'living',
  'informal',
] as const
export type ColourGroup = (typeof colourGroups)[number]

/** A field of work: school, debt relief, church. `expected` ones are missed when nobody is there. */
export const domain = z.strictObject({
  id,
  name,
  expected: flag,
  colourGroup: z.enum(colourGroups).default('municipal'),
  note: longText,
})
