import { z } from 'zod'
import * as v from './values.ts'

/** An organisation that takes part in a programme. Its id is `<programme>~<organisation>`. */
export const programmePartner = z.strictObject({
  id: v.id,
  programme: v.id,
  organisation: v.id,
  origin: v.origin,
})
