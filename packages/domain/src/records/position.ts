import { z } from 'zod'
import * as v from './values.ts'

const coordinate = z.number().min(-100_000).max(100_000)

/** Where a thing stands in a view, in map units. Its id is `<view>~<thing>`. */
export const position = z.strictObject({
  id: v.id,
  view: v.id,
  thing: v.id,
  x: coordinate,
  y: coordinate,
  /** Given by hand in this view; goes before the view's rules. */
  colour: v.colour.nullable().default(null),
})
