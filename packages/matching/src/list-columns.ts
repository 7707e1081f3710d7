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
  const lists = filled.filter((at) => {
    const [header = '', cells = []] = [headers[at], samples[at]]
    if (!areNames(cells)) return false
    if (isTable(header, known)) return true
    const isSaid = [...headerFields(header).values()].some((certainty) => certainty >= 0.5)
    return !isSaid && (contentsFit('organisation', cells, known) ?? 0) >= leastKnown
  })
  return new Set(lists.length * 2 > filled.length ? lists : [])
}

function isTable(header: string, known: Known | null): boolean {
  if (known && exactForms(header).some((form) => known.meetings.exact.has(form))) return true
  const said = headerFields(header)
  if ([...said.values()].some((certainty) => certainty >= 0.9)) return false
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
    columns: columns.map(
      ({ index }): MappedColumn =>
        lists.has(index)
          ? { index, field: 'parties', certainty: 0.8, why: 'contents' }
          : { index, field: 'ignore', certainty: 0, why: 'nothing' },
    ),
  }
}
