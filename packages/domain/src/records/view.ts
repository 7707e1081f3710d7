import { z } from 'zod'
import * as v from './values.ts'

/** One way to lay out the map; every thing has at most one position in it. */
export const view = z.strictObject({ id: v.partId, name: v.name })
