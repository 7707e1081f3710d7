import * as words from './cell-words.ts'
import type { ColumnField } from './mapping.ts'
import { joinedName } from './name-forms.ts'
import type { NameIndex } from './name-index.ts'

/** What is known of a map that helps to tell what a column holds. */
export type Known = { readonly parties: NameIndex; readonly meetings: NameIndex }

const oneOf = (words: string) => {
  const set = new Set(words.split('|'))
  return (cell: string) => set.has(cell.toLowerCase().replace(/\.$/, ''))
}

const mark = oneOf('x|v|✓|✔|1|ja|j|yes|y|*|•|●|+')

/** A mark for “sits here”, or a role that stands in its place; in doubt with a question mark. */
export const isMark = (cell: string): boolean => {
  const sure = cell.replace(/\s*\?+$/, '')
  return cell !== '' && (sure === '' || mark(sure) || words.roleIn(sure) !== null)
}

const isAge = (cell: string) =>
  /^(?:\d{1,2} ?[-–] ?\d{1,2}|(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-\d+|\d+-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}\+)\b/.test(
    cell,
  )

/** Not a sentence, nor where something was written down. */
const isNameLike = (cell: string) =>
  cell.length <= 120 &&
  !/[.!?]$/.test(cell) &&
  !/^(?:sess\p{L}* ?\d|voorbereiding|preparation|flip)/iu.test(cell)

/** “2026-09-10” and “10-09-2026”, also with a time, would otherwise be numbers to call. */
const isDate = (cell: string): boolean =>
  /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})(?!\d)/.test(cell)

const cellTests: Readonly<Partial<Record<ColumnField, (cell: string) => boolean>>> = {
  number: (cell) => /^(?:(?:\p{Lu}{1,5}-)?\d{1,4}\.?(?:\||$))+$/u.test(cell),
  formality: oneOf('f|i|formeel|informeel|inf|form|formal|informal|?'),
  referral: oneOf('ja|nee|j|n|yes|no|y|waar|onwaar|?|onbekend|unknown|via intermediair'),
  casesDiscussed: oneOf('ja|nee|j|n|yes|no|y|?'),
  email: (cell) => /^\S+@\S+\.\S+$/.test(cell),
  phone: (cell) => /^(?:[+\d][\d\s()-]{7,}|[+\d]\d{2,}…)$/.test(cell) && !isDate(cell),
  targetGroup: isAge,
  role: (cell) => words.roleIn(cell) !== null,
  mark: isMark,
  level: (cell) => words.levelIn(cell) !== null,
  sector: (cell) => words.sectorIn(cell) !== null,
  tableKind: (cell) => words.tableKindIn(cell) !== null,
  programmeKind: (cell) => words.programmeKindIn(cell) !== null,
  linkKind: (cell) => words.linkKindIn(cell) !== null,
  from: isNameLike,
  to: isNameLike,
  parties: (cell) => cell.split(/[;,\n+]| en | and /).length >= 3,
}

/** Fields that hold nothing but such cells: contents that are otherwise speak against the header. */
const strictFields: ReadonlySet<ColumnField> = new Set([
  'number',
  'email',
  'phone',
  'mark',
  'from',
  'to',
])

/** How well the filled cells of a column fit a field, 0 to 1; null when its cells tell nothing about it. */
export function contentsFit(
  field: ColumnField,
  cells: readonly string[],
  known: Known | null,
): number | null {
  const test = cellTests[field] ?? nameTest(field, known)
  if (!test || cells.length === 0) return null
  return cells.filter((cell) => test(cell.trim())).length / cells.length
}

/** Whether hardly anything but yes, no and marks stands in these cells. */
export const areAnswers = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.filter((cell) => isMark(cell.trim()) || words.truthIn(cell) !== null).length >=
    0.8 * cells.length

/** Whether contents that do not fit make the field impossible. */
export const isStrict = (field: ColumnField): boolean => strictFields.has(field)

function nameTest(field: ColumnField, known: Known | null): ((cell: string) => boolean) | null {
  if (!known) return null
  if (field === 'organisation') return (cell) => known.parties.exact.has(joinedName(cell))
  if (field === 'table') return (cell) => known.meetings.exact.has(joinedName(cell))
  return null
}
