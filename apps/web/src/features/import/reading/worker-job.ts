import type { MapState } from '@webwijzer/domain/map-state'
import type { FileContents } from '@webwijzer/formats/file/file-contents'
import type { ReadFileOptions } from '@webwijzer/formats/read-file'
import type { Mapping } from '@webwijzer/matching/mapping'
import type { RowPiles } from '@webwijzer/matching/match-rows'
import type { Sheet } from '@webwijzer/matching/sheet'

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
}
export type JobName = keyof Jobs
export type Job = {
  readonly [K in JobName]: { readonly job: K; readonly ask: Jobs[K]['ask'] }
}[JobName]

/** How far it is, from 0 to 1, or what came of it. */
export type JobMessage = { readonly part: number } | { readonly answer: Jobs[JobName]['answer'] }
