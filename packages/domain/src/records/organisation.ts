import { z } from 'zod'
import * as v from './values.ts'

export const formalities = ['formal', 'informal'] as const
export const sectors = ['medical', 'social', 'informal'] as const
export const referralAnswers = ['yes', 'no', 'unknown'] as const

/** Any party, paid or not: a municipality's department, a school, a church, a kitchen table. */
export const organisation = z.strictObject({
  id: v.partId,
  name: v.name,
  abbreviation: v.shortText,
  aliases: v.names,
  formality: v.choice(formalities),
  domain: v.reference,
  sector: v.choice(sectors),
  parent: v.reference,
  umbrella: v.shortText,
  level: v.level,
  area: v.shortText,
  offer: v.longText,
  targetGroup: v.shortText,
  phases: v.names,
  referralNeeded: v.choice(referralAnswers),
  referralNote: v.longText,
  contactFunction: v.shortText,
  contactEmail: v.shortText,
  contactPhone: v.shortText,
  importance: v.longText,
  informWish: v.longText,
  status: v.status,
  checked: v.flag,
  remark: v.longText,
  fields: v.ownFields,
  origin: v.origin,
})
