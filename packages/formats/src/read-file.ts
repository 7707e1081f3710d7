import type { Encoding } from './csv/decode-text.ts'
import type { FileContents } from './file/file-contents.ts'

export type ReadFileOptions = {
  /** The name of the file; its ending tells only what the bytes do not. */
  readonly name: string
  /** What people chose, for a text file. */
  readonly encoding?: Encoding
  readonly delimiter?: string
  /** The row with the headers, when people pointed at it, from 1. */
  readonly headerRow?: number
  /** Told now and then, from 0 to 1. */
  readonly onProgress?: (part: number) => void
}
export type ReadFile = (bytes: Uint8Array, options: ReadFileOptions) => FileContents
