import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { Review } from '@webwijzer/matching/review'

/** A list that is being looked through, as this browser keeps it: nothing about a family is in it. */
export type ImportReview = Review & {
  readonly kind: 'review'
  readonly version: 1
  /** Also the batch under which it is taken over. */
  readonly id: string
  readonly file: string
  readonly startedAt: string
  readonly notes: readonly FileNote[]
  /** The kept columns that it came from. */
  readonly columns?: string | undefined
  /** How many lines were left out because they seemed to be about a family. */
  readonly familyCount: number
}
