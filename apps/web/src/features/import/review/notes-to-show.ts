import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { ImportReview } from '../../../store/importing/import-review.ts'

/** What stands beside the list; that is told with its columns. */
const beside: readonly string[] = ['title-line', 'after-list']

/** What was put right in the columns that are used; the sheet is named only where there are several. */
export function notesToShow({
  notes,
  sheet,
  mapping,
}: Pick<ImportReview, 'notes' | 'sheet' | 'mapping'>): FileNote[] {
  const unused = new Set(
    mapping.columns
      .filter(({ field }) => field === 'ignore' || field === 'number')
      .map(({ index }) => sheet.headers[index]),
  )
  return notes
    .filter(({ code, column }) => !beside.includes(code) && !(column && unused.has(column)))
    .map((note) => (note.sheet === sheet.name ? { ...note, sheet: null } : note))
}
