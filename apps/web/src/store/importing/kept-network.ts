import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { ImportReview, Network } from './import-review.ts'

/** A network of which it is being said what becomes what, as this browser keeps it: nothing about a family is in it. */
export type KeptNetwork = Network & {
  readonly kind: 'network'
  readonly version: 1
  readonly id: string
  readonly file: string
  readonly size: number
  readonly startedAt: string
  readonly notes: readonly FileNote[]
  /** How many elements seemed to be about a family and are not among those of the graph. */
  readonly gone: number
  /** What was being looked through when somebody went back to it. */
  readonly before: ImportReview | null
}
