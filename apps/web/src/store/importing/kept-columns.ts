import type { Sheet } from '@webwijzer/formats/file/file-contents'
import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { ReadFileOptions } from '@webwijzer/formats/read-file'
import type { MappingChoice } from '@webwijzer/matching/mapping'

/** A file whose columns are being looked at, as this browser keeps it: nothing about a family is in it. */
export type KeptColumns = {
  readonly kind: 'columns'
  readonly version: 1
  readonly id: string
  readonly file: string
  readonly size: number
  readonly startedAt: string
  readonly options: Omit<ReadFileOptions, 'onProgress'>
  readonly sheets: readonly Sheet[]
  readonly notes: readonly FileNote[]
  readonly at: number
  readonly choices: ReadonlyMap<string, MappingChoice>
  readonly taken: readonly string[]
  /** By name of the sheet, how many lines seemed to be about a family and are not among the rows. */
  readonly gone: ReadonlyMap<string, number>
}
