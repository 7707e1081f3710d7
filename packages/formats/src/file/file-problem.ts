/** Why a file cannot be read at all, as codes; the words are in packages/messages. */
export const fileProblemCodes = [
  'empty-file',
  'only-header',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'too-many-items',
  'cell-too-long',
  'cell-too-far',
  'not-text',
  'unclosed-quote',
  'unknown-file',
  'old-excel',
  'open-document',
  'other-document',
  'locked',
  'web-page',
  'broken-zip',
  'zip-too-large',
  'zip-too-many-parts',
  'zip-unsafe',
  'no-workbook',
  'doctype',
  'broken-xml',
  'too-deep',
  'unknown-xml',
  'broken-json',
  'unknown-json',
  'newer-version',
  'broken-map',
  'unreadable',
] as const
export type FileProblemCode = (typeof fileProblemCodes)[number]

/** What is wrong, and where: a row as the program that wrote the file counts it (from 1). */
export type FileProblem = {
  readonly code: FileProblemCode
  readonly sheet: string | null
  readonly row: number | null
  /** A column by its header or, where there is none, its letters: `C`. */
  readonly column: string | null
  /** What was found: a path in a JSON file, a part of a workbook; cut short when it is long. */
  readonly found: string | null
  /** The limit that was passed, in the unit of the code: rows, columns, characters or bytes. */
  readonly limit: number | null
}

type Place = Partial<Omit<FileProblem, 'code'>>

/** A problem with what is known of its place. */
export function fileProblem(code: FileProblemCode, place: Place = {}): FileProblem {
  return { code, sheet: null, row: null, column: null, found: null, limit: null, ...place }
}

/** Thrown inside the readers, and made into an answer by `readFile`. */
export class FileRefused extends Error {
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Stops reading. */
export function refuse(code: FileProblemCode, place: Place = {}): never {
  throw new FileRefused(fileProblem(code, place))
}
