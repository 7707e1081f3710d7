import { guessMapping } from '@webwijzer/matching/guess-mapping'
import type { Shape } from '@webwijzer/matching/mapping'
import { otherList } from '@webwijzer/matching/other-list'
import type { Sheet } from '@webwijzer/matching/sheet'
import { neededField } from './needed-field.ts'

/** What others point at comes before what points at it. */
const order: readonly Shape[] = ['organisations', 'tables', 'tablePerRow', 'programmes']

/** Below this nobody can tell that a sheet is a list. */
const sureEnough = 0.55

/** With which sheet to begin, or to go on: one with what others point at, or else the longest that is left. */
export function firstSheet(sheets: readonly Sheet[], taken: readonly string[] = []): number {
  const left = sheets.flatMap((sheet, at) =>
    taken.includes(sheet.name) ? [] : [{ at, length: sheet.rows.length, rank: rankOf(sheet) }],
  )
  const [first] = left.toSorted((a, b) => a.rank - b.rank || b.length - a.length)
  return first?.at ?? 0
}

function rankOf(sheet: Sheet): number {
  if (otherList(sheet) !== null) return order.length + 1
  const mapping = guessMapping(sheet)
  const needed = neededField(mapping)
  const main = mapping.columns.find(({ field }) => field === needed)
  const rank = order.indexOf(mapping.shape)
  return rank >= 0 && main && main.certainty >= sureEnough ? rank : order.length
}

/** The sheets that are not on the map yet. */
export const sheetsLeft = (sheets: readonly Sheet[], taken: readonly string[]): readonly Sheet[] =>
  sheets.filter(({ name }) => !taken.includes(name))
