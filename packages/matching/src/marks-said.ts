import type { MarkedName } from '@webwijzer/domain/marked-name'
import { markedName } from '@webwijzer/domain/marked-name'
import { roleIn, rolesInBrackets } from './cell-words.ts'
import type { Matched } from './piles.ts'
import type { Saying } from './readings.ts'

/** Longer cells are no names with something behind them. */
const longest = 300

/** Roles of more than one word, or short for one, that stand behind a name without brackets. */
const roleBehind =
  /^(.+?)\s*(?:[,;–-]\s*)?(?<=[\s,;–-])(op uitnodiging|alleen stukken|vast lid|on invitation|papers only|fixed member|agendalid|soms|vz)\.?$/iu

/** A name in a list of seats, apart from what is said with it as at the worksheet: `GGD (vz)`, `Kerk?`. */
export function nameWithMarks(text: string): MarkedName {
  if (text.length > longest) return { name: text, marks: {} }
  const [, before, said] = roleBehind.exec(text) ?? []
  const marked = markedName(before ? `${before} (${said})` : text, rolesInBrackets, true)
  return marked.name === '' ? { name: text, marks: {} } : marked
}

const role = (value: string, column: number): Saying => ({
  ...{ path: 'role', unsaid: 'unknown' },
  ...{ value, column },
})
const presumed = (column: number): Saying => ({
  ...{ path: 'certainty', unsaid: 'presumed' },
  ...{ value: 'presumed', column },
})

/** What the marks with a name say about its seat. */
export function sayingsOfMarks({ marks, column }: Matched): Saying[] {
  return [
    ...(marks?.role ? [role(marks.role, column)] : []),
    ...(marks?.isPresumed ? [presumed(column)] : []),
  ]
}

/** What the cell of a matrix says about a seat: `x`, `vz`, `x?`. */
export function inMatrixCell(cell: string, column: number): Saying[] {
  const sure = cell.replace(/\s*\?+$/, '')
  const said = roleIn(sure)
  return [
    ...(said && said !== 'unknown' ? [role(said, column)] : []),
    ...(sure === cell ? [] : [presumed(column)]),
  ]
}
