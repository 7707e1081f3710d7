import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { Graph } from '@webwijzer/formats/graph/graph'
import type { GraphMapping } from '@webwijzer/formats/kumu/graph-mapping'
import type { Review } from '@webwijzer/matching/review'

/** The network of which a review is, and what people said its kinds become. */
export type Network = { readonly graph: Graph; readonly mapping: GraphMapping }

/** A list or network that is being looked through, as this browser keeps it: nothing about a family is in it. */
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
  /** What a network makes of its elements when it is accepted; a list has none. */
  readonly network?: Network
}
