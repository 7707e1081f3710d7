import { leftOutOf } from '@webwijzer/domain/left-out'
import { memoOn } from '../memo-on.ts'

/** What the coalition chose not to read on cards and in the overview. */
export const leftOut = memoOn(['map'], leftOutOf)
