import { z } from 'zod'
import * as v from './values.ts'

/** Somebody said: if I do not know what to do any more, I call … An organisation, or a name as typed. */
export const nomination = z.strictObject({
  id: v.id,
  organisation: v.reference,
  /** What was typed when it is not (yet) an organisation on the map. */
  typedName: v.shortText,
  function: v.shortText,
  sentence: v.longText,
  reason: v.longText,
  self: v.flag,
  /** The project team has read the reason and lets the room see it; only where a person is meant. */
  released: v.flag,
  nominator: v.reference,
  origin: v.origin,
})
