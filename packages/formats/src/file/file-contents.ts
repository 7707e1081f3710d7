import type { MapState } from '@webwijzer/domain/map-state'
import type { Encoding } from '../csv/decode-text.ts'
import type { Graph } from '../graph/graph.ts'
import type { MapProblem } from '../json/read-map.ts'
import type { FileNote } from './file-note.ts'
import type { FileProblem } from './file-problem.ts'

export type SheetRow = {
  /** The row in the file, from 1, as the program that wrote it counts. */
  readonly number: number
  /** As many as there are headers; text as people see it, '' where nothing stands. */
  readonly cells: readonly string[]
}

/** A table of text. Headers are unique and not empty: a nameless column is called after its letters, `#C`. */
export type Sheet = {
  /** The sheet's name; for a text file the name of the file without its ending. */
  readonly name: string
  /** The row in the file in which the headers stand, from 1. */
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
}

/** A row as something to point at: its number in the file, and what stands in it. */
export type SheetLine = { readonly row: number; readonly text: string }

/** The rows of a sheet in which its headers may stand, and those with which its list may end. */
export type SheetOutline = {
  readonly heads: readonly SheetLine[]
  readonly ends: readonly SheetLine[]
}

/** How the letters of a text file were read, so that a person can choose otherwise. */
export type TextReading = {
  readonly encoding: Encoding
  /** The bytes fit more than one encoding, with different letters. */
  readonly isUnsure: boolean
  /** Every encoding that may be meant, likeliest first, with the lines in which they differ. */
  readonly candidates: readonly { readonly encoding: Encoding; readonly preview: string }[]
  readonly delimiter: string | null
}

export type SheetsFile = {
  readonly kind: 'sheets'
  readonly sheets: readonly Sheet[]
  /** One for each of the sheets. */
  readonly outlines: readonly SheetOutline[]
  readonly notes: readonly FileNote[]
  /** Null for a workbook, in which letters are never in doubt. */
  readonly text: TextReading | null
}
export type GraphFile = {
  readonly kind: 'graph'
  readonly graph: Graph
  readonly notes: readonly FileNote[]
  readonly text: TextReading | null
}
/** A map that Webwijzer itself wrote, as JSON or as a workbook; nothing in it is left out. */
export type OurFile = { readonly kind: 'ours'; readonly state: MapState }
export type RefusedFile = {
  readonly kind: 'refused'
  readonly problem: FileProblem
  /** For a map of ours that is broken: everything that is wrong with it. */
  readonly mapProblems: readonly MapProblem[]
}

/** What a file holds, whatever its format. */
export type FileContents = SheetsFile | GraphFile | OurFile | RefusedFile
