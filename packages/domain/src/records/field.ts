import { z } from 'zod'
import * as v from './values.ts'

export const fieldTypes = ['text', 'number', 'yesNo', 'choice'] as const

/** A field the coalition added itself. The project team sees it until it is shared. */
export const field = z.strictObject({
  id: v.id,
  name: v.name,
  kind: z.enum(['organisation', 'consultationTable', 'programme', 'link']),
  fieldType: z.enum(fieldTypes).default('text'),
  choices: v.names,
  shared: v.flag,
})
