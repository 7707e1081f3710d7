import type { OpsChange } from '@webwijzer/domain/change'

/** A file that is being taken over, in parts; kept until every part is on the map. */
export type ImportBatch = {
  readonly kind: 'batch'
  readonly version: 1
  readonly id: string
  readonly file: string
  readonly changes: readonly OpsChange[]
  /** How many of them the server has. */
  readonly done: number
  /** The kept columns and the sheet that it came from. */
  readonly columns?: string | undefined
  readonly sheet?: string | undefined
  /** What it does, in one sentence, in the language in which it was accepted. */
  readonly summary: string
}
