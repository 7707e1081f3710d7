import { emptyMap } from '@webwijzer/domain/map-state'
import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { withChoice } from '@webwijzer/matching/mapping'
import { sortRows } from '@webwijzer/matching/match-rows'
import { isLineToKeep, withoutFamilies } from '../review/without-families.ts'
import type { CleanSheets, Jobs } from './worker-job.ts'

/** Takes out of each sheet what a review would take out of it, as its columns are understood now. */
export function cleanSheets({ sheets, notes, choices }: Jobs['clean']['ask']): CleanSheets {
  const gone = new Map<string, number>()
  const clean = sheets.map((sheet) => {
    const mapping = withChoice(guessMapping(sheet), choices.get(sheet.name) ?? {})
    const own = notes.filter((note) => note.sheet === sheet.name)
    const piles = sortRows(sheet, mapping, emptyMap)
    const { kept, families } = withoutFamilies({ sheet, mapping, piles, notes: own })
    gone.set(sheet.name, families.filter(({ isWholeRow }) => isWholeRow).length)
    return kept
  })
  const ofNone = notes.filter((note) => note.sheet === null)
  return {
    sheets: clean.map(({ sheet }) => sheet),
    notes: [...ofNone.filter(isLineToKeep), ...clean.flatMap((each) => each.notes)],
    gone,
  }
}
