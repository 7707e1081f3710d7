import { z } from 'zod'
import * as v from './values.ts'

export const linkKinds = [
  'refers',
  'warmHandover',
  'signals',
  'funds',
  'collaborates',
  'sharesLocation',
  'sharesVolunteers',
] as const

/** How two organisations work together. What goes well or can improve is seen by the coalition only once `shared`. */
export const link = z.strictObject({
  id: v.id,
  from: v.id,
  to: v.id,
  linkKind: v.choice(linkKinds),
  directed: v.flag,
  /** 1 now and then, 2 regularly, 3 very often. */
  strength: z.int().min(1).max(3).nullable().default(null),
  status: v.status,
  goesWell: v.longText,
  canImprove: v.longText,
  agreement: v.longText,
  shared: v.flag,
  remark: v.longText,
  fields: v.ownFields,
  origin: v.origin,
})
