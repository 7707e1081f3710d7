/** Everything that can be wrong with a CSV file, as codes; the words are in packages/messages. */
export const csvProblemCodes = [
  'unknown-file',
  'empty-file',
  'broken-quotes',
  'too-many-rows',
  'missing-column',
  'unknown-column',
  'double-column',
  'unknown-word',
  'missing-value',
  'refused-value',
  'unknown-reference',
  'double-id',
  'contradiction',
] as const
export type CsvProblemCode = (typeof csvProblemCodes)[number]

/** What is wrong, and where: the line as a text editor counts it (from 1), the column by its header. */
export type CsvProblem = {
  readonly file: string
  readonly line: number
  readonly column: string | null
  readonly code: CsvProblemCode
  /** The value as it stands in the file, cut short when it is long. */
  readonly value: string | null
}

const longest = 200

export function clip(value: string): string {
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value
}

/** Two kinds of records can be read from one row, and stumble over the same cell: told once. */
export function withoutDoubles(problems: readonly CsvProblem[]): CsvProblem[] {
  const keyed = problems.map((problem) => {
    const { file, line, column, code } = problem
    return [JSON.stringify([file, line, column, code]), problem] as const
  })
  return [...new Map(keyed).values()]
}
