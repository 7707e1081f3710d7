import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { emptyMap } from '@webwijzer/domain/map-state'
import type { FileNote } from '@webwijzer/formats/file/file-note'
import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { withChoice } from '@webwijzer/matching/mapping'
import { matchRows } from '@webwijzer/matching/match-rows'
import type { Sheet } from '@webwijzer/matching/sheet'
import { withoutFamilies } from '../review/without-families.ts'
import type { CleanSheets, Jobs } from './worker-job.ts'

/** Takes out of each sheet what a review would take out of it, as its columns are understood now. */
export function cleanSheets({ sheets, notes, choices }: Jobs['clean']['ask']): CleanSheets {
  const gone = new Map<string, number>()
  const clean = sheets.map((sheet) => {
    const mapping = withChoice(guessMapping(sheet), choices.get(sheet.name) ?? {})
    const own = notes.filter((note) => note.sheet === sheet.name)
    const piles = matchRows(sheet, mapping, emptyMap)
    const { kept, families } = withoutFamilies({ sheet, mapping, piles, notes: own })
    gone.set(sheet.name, families.filter(({ isWholeRow }) => isWholeRow).length)
    return kept
  })
  const ofNone = notes.filter((note) => note.sheet === null)
  return {
    sheets: clean.map(({ sheet }) => withoutFamilyHeaders(sheet)),
    notes: [...ofNone, ...clean.flatMap((each) => each.notes)].filter(isKept),
    gone,
  }
}

/** What stands above a list or below it has no column, and so nobody looked at it yet. */
const isKept = ({ code, before }: FileNote): boolean =>
  (code !== 'title-line' && code !== 'after-list') || looksLikeFamily(before ?? '') === null

/** Where there are no headers, the first line of the list stands in their place. */
function withoutFamilyHeaders(sheet: Sheet): Sheet {
  const headers = sheet.headers.map((header, at) =>
    looksLikeFamily(header) === null ? header : `#${at + 1}`,
  )
  return { ...sheet, headers }
}
