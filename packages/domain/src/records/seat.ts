import { z } from 'zod'
import * as v from './values.ts'

export const seatRoles = ['chair', 'member', 'onInvitation', 'papersOnly', 'unknown'] as const
export const certainties = ['confirmed', 'presumed'] as const

/** An organisation at a table. Its id is `<table>~<organisation>`, so nobody sits there twice. */
export const seat = z.strictObject({
  id: v.id,
  table: v.id,
  organisation: v.id,
  role: z.enum(seatRoles).default('unknown'),
  how: v.longText,
  certainty: z.enum(certainties).default('confirmed'),
  status: v.status,
  remark: v.longText,
  sourceId: v.shortText,
  origin: v.origin,
})
