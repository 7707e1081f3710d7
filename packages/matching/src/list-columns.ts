import { contentsFit, isMark, type Known } from './column-contents.ts'
import { findCandidates } from './find-candidates.ts'
import { headerFields } from './header-words.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { exactForms } from './name-forms.ts'
import type { Sheet } from './sheet.ts'

/** A word that hardly anything but a table is called after. */
const meetingWord =
  /(?:overleg|tafel|netwerk|platform|coalitie|werkgroep|stuurgroep|regiegroep|pact|alliantie|commissie|casusregie|meeting|table|coalition|network|committee)(?:en|s)?(?!\p{L})/iu

/** Longer cells are sentences, and no names below the name of a table. */
const longestName = 80
/** What part of a column is parties of the map when it lists them. */
const leastKnown = 0.3

/**
 * The columns that list who sits at a table, its name above them: where headers are tables, or where there are parties
 * of the map below headers that say nothing else. Empty unless more columns are so than are not.
 */
export function listColumns(
  { headers }: Sheet,
  samples: readonly (readonly string[])[],
  known: Known | null,
): ReadonlySet<number> {
  const filled = [...headers.keys()].filter((at) => (samples[at]?.length ?? 0) > 0)
  const named = filled.filter((at) => areNames(samples[at] ?? []))
  const lists = named.filter((at) => {
    const [header = '', cells = []] = [headers[at], samples[at]]
    if (isTable(header, known)) return true
    return !says(header, 0.5) && (contentsFit('organisation', cells, known) ?? 0) >= leastKnown
  })
  if (lists.length < 2 || lists.length * 2 <= filled.length) return new Set()
  // Beside tables other names are those of a table too, whatever it is called.
  return new Set(named.filter((at) => lists.includes(at) || !says(headers[at] ?? '', 0.9)))
}

/** Whether a header says, at least this surely, that something else stands below it. */
const says = (header: string, certainty: number): boolean =>
  [...headerFields(header).values()].some((each) => each >= certainty)

function isTable(header: string, known: Known | null): boolean {
  if (known && exactForms(header).some((form) => known.meetings.exact.has(form))) return true
  const said = headerFields(header)
  if (says(header, 0.9)) return false
  const saysOther = [...said.keys()].some((field) => field !== 'table')
  if (meetingWord.test(header) && !saysOther) return true
  const [meeting] = known ? findCandidates(header, known.meetings) : []
  return meeting !== undefined && meeting.coverage >= 0.8
}

const areNames = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /\p{L}{2}/u.test(cell) && !isMark(cell) && cell.length <= longestName)
    .length >
  cells.length / 2

/** A list with a table above each of these columns. */
export function asLists(columns: readonly MappedColumn[], lists: ReadonlySet<number>): Mapping {
  return {
    shape: 'tablePerColumn',
    columns: columns.map((column): MappedColumn => {
      const { index } = column
      if (lists.has(index)) return { index, field: 'parties', certainty: 0.8, why: 'contents' }
      if (column.field === 'number') return column
      return { index, field: 'ignore', certainty: 0, why: 'nothing' }
    }),
  }
}
