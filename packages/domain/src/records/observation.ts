import { z } from 'zod'
import * as v from './values.ts'

export const observationKinds = [
  'standsOut',
  'missing',
  'whoIsMissing',
  'goesWell',
  'canImprove',
  /** One of the parties that a group wrote down as best represented. */
  'bestRepresented',
  'motivator',
  'demotivator',
  'precondition',
  'obstacle',
  'mapUse',
  /** What a group tells the others in one line. */
  'summary',
] as const
export const progresses = ['open', 'inProgress', 'done'] as const

/** What a group noticed, about one thing on the map or about the whole network (subject null). */
export const observation = z.strictObject({
  id: v.id,
  observationKind: z.enum(observationKinds),
  text: z.string().min(1).max(4000),
  subject: v.reference,
  invite: v.yesNo,
  sensitive: v.flag,
  audience: z.enum(['projectTeam', 'coalition']).default('projectTeam'),
  followUp: v.longText,
  owner: v.shortText,
  status: z.enum(progresses).default('open'),
  origin: v.origin,
})
