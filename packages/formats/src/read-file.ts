import type { Encoding } from './csv/decode-text.ts'
import type { FileContents } from './file/file-contents.ts'
import { fileKind } from './file/file-kind.ts'
import { FileRefused, fileProblem, refuse } from './file/file-problem.ts'
import { limits } from './file/limits.ts'
import { readTextFile } from './file/read-text-file.ts'
import { readWorkbookFile } from './file/read-workbook-file.ts'
import type { ListPlace } from './sheet/sheet-of-rows.ts'

export type ReadFileOptions = {
  /** The name of the file; its ending tells only what the bytes do not. */
  readonly name: string
  /** What people chose, for a text file. */
  readonly encoding?: Encoding
  readonly delimiter?: string
  /** By name of the sheet, where people say that its list stands. */
  readonly places?: ReadonlyMap<string, ListPlace>
  /** Told now and then, from 0 to 1. */
  readonly onProgress?: (part: number) => void
}

/**
 * What a file holds: sheets, a graph, or a map of ours; or why it cannot be read, and where. Never
 * throws, whatever the bytes, and never goes past `limits`. Works in a browser's worker and in Node.
 */
export function readFile(bytes: Uint8Array, options: ReadFileOptions): FileContents {
  try {
    if (bytes.length > limits.fileBytes) refuse('too-large', { limit: limits.fileBytes })
    return fileKind(bytes) === 'zip'
      ? readWorkbookFile(bytes, options)
      : readTextFile(bytes, options)
  } catch (error) {
    const problem = error instanceof FileRefused ? error.problem : fileProblem('unreadable')
    return { kind: 'refused', problem, mapProblems: [] }
  }
}
