import { z } from 'zod'
import * as v from './values.ts'

export const tableKinds = ['case', 'coordination', 'policy'] as const

/** A recurring meeting (overleg) round which organisations sit. */
export const consultationTable = z.strictObject({
  id: v.partId,
  name: v.name,
  abbreviation: v.shortText,
  aliases: v.names,
  tableKind: v.choice(tableKinds),
  casesDiscussed: v.yesNo,
  lead: v.reference,
  level: v.level,
  area: v.shortText,
  frequency: v.shortText,
  purpose: v.longText,
  informalConnection: v.longText,
  alignment: v.alignment,
  marginal: v.flag,
  status: v.status,
  checked: v.flag,
  remark: v.longText,
  fields: v.ownFields,
  origin: v.origin,
})
