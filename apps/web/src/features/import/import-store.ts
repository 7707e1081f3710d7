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

/** A file in memory, and how people want it read. */
export type SourceFile = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly options: Omit<ReadFileOptions, 'onProgress'>
  /** What people call it. */
  readonly title: string
}

export type ColumnsStage = {
  readonly kind: 'columns'
  readonly source: SourceFile
  readonly contents: SheetsFile
  /** Which of the sheets. */
  readonly at: number
  readonly choice: MappingChoice
  readonly isRemembered: boolean
}

export type GraphStage = {
  readonly kind: 'graph'
  readonly file: string
  readonly contents: GraphFile
  /** What becomes what, when somebody comes back to it; a guess otherwise. */
  readonly mapping: GraphMapping | null
}

export type ReviewStage = {
  readonly kind: 'review'
  readonly review: ImportReview
  /** In memory only: shown, never kept. */
  readonly families: readonly FamilyLine[]
  /** The way back to the columns, or to what becomes what, as long as the file is in memory. */
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
  | { readonly kind: 'interrupted'; readonly batch: ImportBatch; readonly reason: string | null }
  | {
      readonly kind: 'done'
      readonly batch: Pick<ImportBatch, 'id' | 'file' | 'summary'>
      readonly isUndone: boolean
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
