import type { Messages } from './messages.ts'

/** What is wrong with a file, as packages/formats tells it. */
export type TellableProblem = {
  readonly code: string
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly found: string | null
  readonly limit: number | null
}
type Files = Pick<Messages, 'files'>

const bytesPerMegabyte = 1024 * 1024

/** Where it is, as far as that is known: sheet, row, column; '' when nothing is known. */
function placeSentence({ sheet, row, column, found }: TellableProblem, { files }: Files): string {
  const { where } = files
  const parts = [
    sheet === null ? [] : where.sheet(sheet),
    row === null ? [] : where.row(row),
    column === null ? [] : where.column(column),
    found === null || found === sheet || column !== null ? [] : where.found(found),
  ].flat()
  return parts.length === 0 ? '' : ` ${where.place(parts.join(', '))}`
}

/** What is wrong with a file and where, in one or two sentences; a code without words is told as unreadable. */
export function fileSentence(problem: TellableProblem, messages: Files): string {
  const { problems } = messages.files
  const code = (
    Object.hasOwn(problems, problem.code) ? problem.code : 'unreadable'
  ) as keyof typeof problems
  const words = problems[code]
  const limit = problem.limit ?? 0
  const told =
    typeof words === 'string'
      ? words
      : words(code === 'too-large' ? Math.round(limit / bytesPerMegabyte) : limit)
  return told + placeSentence(problem, messages)
}
