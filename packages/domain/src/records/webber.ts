import { z } from 'zod'
import * as v from './values.ts'

export const webberStatuses = ['proposed', 'discussed', 'confirmed', 'notAdopted'] as const
export const consents = ['yes', 'ask', 'no', 'notNeeded'] as const

/** What the group decided about a connector: an organisation, or a function at an organisation. */
export const webber = z.strictObject({
  id: v.id,
  organisation: v.id,
  function: v.shortText,
  status: z.enum(webberStatuses).default('proposed'),
  session: v.reference,
  reason: v.longText,
  consent: z.enum(consents).default('ask'),
  origin: v.origin,
})
