import { z } from 'zod'
import * as v from './values.ts'

export const experienceAnswers = ['no', 'yes', 'trained', 'inTraining'] as const

/** Somebody in the sessions. Seen by the project team only. */
export const participant = z.strictObject({
  id: v.id,
  firstName: v.name,
  function: v.shortText,
  organisation: v.reference,
  fixedParticipant: v.flag,
  projectTeam: v.flag,
  experienceExpert: z.enum(experienceAnswers).default('no'),
  since: v.reference,
  attendance: z
    .array(
      z.strictObject({ session: v.id, present: z.boolean(), group: z.string().max(40).nullable() }),
    )
    .max(50)
    .default([]),
  shareContact: v.flag,
  email: v.shortText,
})
