import type { Language } from '@webwijzer/messages/languages'
import { messagesFor } from '@webwijzer/messages/messages'
import type { ReadProblem } from '../import-store.ts'

const inBytes: readonly ReadProblem['code'][] = ['too-large', 'zip-too-large']

/** What is wrong with a file, where to look, and what to do: “… Kijk in rij 3, kolom C. …”. */
export function problemSentence(problem: ReadProblem, language: Language): string {
  const { fileProblems, filePlaces } = messagesFor(language)
  const { what, todo } = fileProblems[problem.code]
  const places = placesIn(problem, filePlaces)
  return [
    typeof what === 'string' ? what : what(limitWords(problem, language)),
    ...(places.length > 0 ? [filePlaces.look(places.join(', '))] : []),
    todo,
  ].join(' ')
}

type Places = ReturnType<typeof messagesFor>['filePlaces']

function placesIn({ row, column, sheet, found }: ReadProblem, say: Places): string[] {
  return [
    ...(row === null ? [] : [say.row(row)]),
    ...(column === null ? [] : [say.column(column)]),
    ...(sheet === null ? [] : [say.sheet(sheet)]),
    ...(found ? [say.found(found)] : []),
  ]
}

function limitWords({ code, limit }: ReadProblem, language: Language): string {
  if (limit === null) return ''
  if (inBytes.includes(code)) return `${Math.round(limit / 1024 / 1024)} MB`
  return limit.toLocaleString(language)
}
