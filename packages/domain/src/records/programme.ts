import { z } from 'zod'
import * as v from './values.ts'

export const programmeKinds = ['programme', 'project', 'scheme', 'pilot'] as const
export const programmeStatuses = ['running', 'planned', 'stopped'] as const

/** Other local work that may touch this network. */
export const programme = z.strictObject({
  id: v.partId,
  name: v.name,
  abbreviation: v.shortText,
  programmeKind: v.choice(programmeKinds),
  status: v.choice(programmeStatuses),
  lead: v.reference,
  table: v.reference,
  alignment: v.alignment,
  marginal: v.flag,
  period: v.shortText,
  description: v.longText,
  remark: v.longText,
  fields: v.ownFields,
  origin: v.origin,
})
