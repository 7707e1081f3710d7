import type { MapState } from '@webwijzer/domain/map-state'
import type { FileContents } from '@webwijzer/formats/file/file-contents'
import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { ReadFileOptions } from '@webwijzer/formats/read-file'
import type { Mapping, MappingChoice } from '@webwijzer/matching/mapping'
import type { RowPiles } from '@webwijzer/matching/match-rows'
import type { Sheet } from '@webwijzer/matching/sheet'

/** The sheets of a file without the lines about a family, and how many of those each had. */
export type CleanSheets = {
  readonly sheets: readonly Sheet[]
  readonly notes: readonly FileNote[]
  readonly gone: ReadonlyMap<string, number>
}

/** What is asked of the worker: the heavy work, away from the screen. */
export type Jobs = {
  readonly read: {
    readonly ask: {
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly options: Omit<ReadFileOptions, 'onProgress'>
    }
    readonly answer: FileContents
  }
  readonly match: {
    readonly ask: { readonly sheet: Sheet; readonly mapping: Mapping; readonly state: MapState }
    readonly answer: RowPiles
  }
  readonly clean: {
    readonly ask: {
      readonly sheets: readonly Sheet[]
      readonly notes: readonly FileNote[]
      readonly choices: ReadonlyMap<string, MappingChoice>
    }
    readonly answer: CleanSheets
  }
}
export type JobName = keyof Jobs
export type Job = {
  readonly [K in JobName]: { readonly job: K; readonly ask: Jobs[K]['ask'] }
}[JobName]

/** How far it is, from 0 to 1, or what came of it. */
export type JobMessage = { readonly part: number } | { readonly answer: Jobs[JobName]['answer'] }
