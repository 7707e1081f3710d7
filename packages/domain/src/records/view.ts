import { z } from 'zod'
import * as v from './values.ts'

/** The view that everybody sees; every map begins with it, and it shows everything. */
export const mainView = 'main'

/** On which things a colour goes: of this kind, whose own field says this; value null: says nothing. */
const colourRule = z.strictObject({
  kind: z.enum(['organisation', 'consultationTable', 'programme']),
  /** null: whatever its fields say. */
  field: v.reference,
  value: v.shortText,
  colour: v.colour,
})

/**
 * One way to lay out the map: other views than the main one show what has a place in them. Every
 * thing has at most one position in it. The first rule that fits colours a thing.
 */
export const view = z.strictObject({
  id: v.partId,
  name: v.name,
  rules: z.array(colourRule).max(200).default([]),
})
