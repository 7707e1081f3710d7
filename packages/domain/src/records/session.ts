import { z } from 'zod'
import * as v from './values.ts'

const count = (max: number) => z.int().min(0).max(max).nullable().default(null)

/** One meeting of the coalition, with the part in which the map is worked on. */
export const session = z.strictObject({
  id: v.id,
  number: count(99),
  date: v.day,
  title: v.shortText,
  minutes: count(1440),
  part: v.shortText,
  partMinutes: count(1440),
  groupSize: count(200),
  homework: v.longText,
  /** Whether the wall shows why people named somebody in this session. */
  reasonsShown: v.flag,
})
