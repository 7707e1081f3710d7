import type { MapState } from '@webwijzer/domain/map-state'
import type { GraphFile, SheetsFile } from '@webwijzer/formats/file/file-contents'
import type { FileProblem } from '@webwijzer/formats/file/file-problem'
import type { MapProblem } from '@webwijzer/formats/json/read-map'
import type { GraphMapping } from '@webwijzer/formats/kumu/graph-mapping'
import type { ReadFileOptions } from '@webwijzer/formats/read-file'
import type { MappingChoice } from '@webwijzer/matching/mapping'
import { createStore } from '../../store/create-store.ts'
import type { ImportBatch } from '../../store/importing/import-batch.ts'
import type { ImportReview } from '../../store/importing/import-review.ts'
import { useSelected } from '../../store/use-selected.ts'
import type { FamilyLine } from './review/without-families.ts'

/** What people gave, and how they want it read. */
export type Source = {
  /** Null when the tab was closed since: then only what was kept of it is there. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
  readonly options: Omit<ReadFileOptions, 'onProgress'>
  /** What people call it. */
  readonly title: string
}
/** A file in memory. */
export type SourceFile = Source & { readonly bytes: Uint8Array<ArrayBuffer> }

export type ColumnsStage = {
  readonly kind: 'columns'
  /** Under which this device keeps it. */
  readonly id: string
  readonly startedAt: string
  readonly source: Source
  /** How many bytes the file has; with its name it tells that the same file is given again. */
  readonly size: number
  readonly contents: SheetsFile
  /** Which of the sheets. */
  readonly at: number
  /** By name of the sheet, what people said of its columns. */
  readonly choices: ReadonlyMap<string, MappingChoice>
  readonly isRemembered: boolean
  /** The sheets that are on the map. */
  readonly taken: readonly string[]
  /** By name of the sheet, how many lines about a family were not kept when the tab was closed. */
  readonly gone: ReadonlyMap<string, number>
  /** By name of the sheet, what was being looked through when somebody went back to its columns. */
  readonly reviews: ReadonlyMap<string, ImportReview>
}

export type GraphStage = {
  readonly kind: 'graph'
  readonly file: string
  /** How many bytes the file has; with its name it tells that the same file is given again. */
  readonly size: number
  /** Under which this device keeps it, and whatever comes of it. */
  readonly id: string
  readonly startedAt: string
  readonly contents: GraphFile
  /** How many elements about a family were not kept when the tab was closed. */
  readonly gone: number
  /** What becomes what, as people said; null while it is a guess. */
  readonly mapping: GraphMapping | null
  /** What was being looked through when somebody went back to it. */
  readonly before: ImportReview | null
}

export type ReviewStage = {
  readonly kind: 'review'
  readonly review: ImportReview
  /** In memory only: shown, never kept. */
  readonly families: readonly FamilyLine[]
  /** The way back to the columns, or to what becomes what; null for what an older version kept, or when that is gone. */
  readonly columns: ColumnsStage | GraphStage | null
}

/** Where somebody is between a file and the map. */
export type Stage =
  | { readonly kind: 'door' }
  | {
      readonly kind: 'busy'
      readonly file: string
      readonly doing: 'busy' | 'matching'
      /** From 0 to 1; null when that cannot be told. */
      readonly part: number | null
      readonly stop: () => void
    }
  | {
      readonly kind: 'refused'
      readonly file: string
      readonly problem: FileProblem | 'too-slow'
      readonly mapProblems: readonly MapProblem[]
    }
  | ColumnsStage
  | ReviewStage
  | GraphStage
  | { readonly kind: 'ours'; readonly source: SourceFile; readonly state: MapState }
  | { readonly kind: 'accepting'; readonly batch: ImportBatch; readonly stop: () => void }
  | {
      readonly kind: 'interrupted'
      readonly batch: ImportBatch
      readonly reason: string | null
      readonly columns: ColumnsStage | null
    }
  | {
      readonly kind: 'done'
      readonly batch: ImportBatch
      readonly isUndone: boolean
      /** Where the other sheets of the file wait. */
      readonly columns: ColumnsStage | null
    }

type ImportState = { readonly mapId: string | null; readonly stage: Stage }

const door: Stage = { kind: 'door' }

/** What is going on at the door of one map; it outlives going to another place and back. */
const importStore = createStore<ImportState>({ mapId: null, stage: door })

const stageOf = (mapId: string, state: ImportState): Stage =>
  state.mapId === mapId ? state.stage : door

export function useStage(mapId: string): Stage {
  return useSelected(importStore.subscribe, importStore.get, (state) => stageOf(mapId, state))
}

export const getStage = (mapId: string): Stage => stageOf(mapId, importStore.get())

export function setStage(mapId: string, stage: Stage) {
  importStore.set({ mapId, stage })
}
