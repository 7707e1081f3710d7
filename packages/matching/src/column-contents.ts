import type { ColumnField } from './mapping.ts'
import { joinedName } from './name-forms.ts'
import type { NameIndex } from './name-index.ts'

/** What is known of a map that helps to tell what a column holds. */
export type Known = { readonly parties: NameIndex; readonly meetings: NameIndex }

const oneOf = (words: string) => {
  const set = new Set(words.split('|'))
  return (cell: string) => set.has(cell.toLowerCase().replace(/\.$/, ''))
}

/** A mark for “sits here”, or a role that stands in its place. */
export const isMark = oneOf(
  'x|v|✓|✔|1|ja|yes|*|•|●|+|vl|vz|voorzitter|vast lid|lid|vast|op uitnodiging|uitn|agendalid|chair|member|on invitation|papers only|?',
)

const isAge = (cell: string) =>
  /^(?:\d{1,2} ?[-–] ?\d{1,2}|(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-\d+|\d+-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}\+)\b/.test(
    cell,
  )

const cellTests: Readonly<Partial<Record<ColumnField, (cell: string) => boolean>>> = {
  number: (cell) => /^\d{1,4}\.?$/.test(cell),
  formality: oneOf('f|i|formeel|informeel|inf|form|formal|informal|?'),
  referral: oneOf('ja|nee|j|n|yes|no|y|waar|onwaar|?|onbekend|unknown|via intermediair'),
  casesDiscussed: oneOf('ja|nee|j|n|yes|no|y|?'),
  email: (cell) => /^\S+@\S+\.\S+$/.test(cell),
  phone: (cell) => /^(?:[+\d][\d\s()-]{7,}|[+\d]\d{2,}…)$/.test(cell),
  targetGroup: isAge,
  role: oneOf(
    'voorzitter|vast lid|lid|op uitnodiging|agendalid|chair|member|on invitation|papers only|vast|onbekend',
  ),
  mark: isMark,
  level: oneOf(
    'wijk|gemeente|regio|landelijk|neighbourhood|municipality|region|national|buurt|stedelijk',
  ),
  parties: (cell) => cell.split(/[;,\n+]| en | and /).length >= 3,
}

/** Fields that hold nothing but such cells: contents that are otherwise speak against the header. */
const strictFields: ReadonlySet<ColumnField> = new Set(['number', 'email', 'phone', 'mark'])

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

/** Whether contents that do not fit make the field impossible. */
export const isStrict = (field: ColumnField): boolean => strictFields.has(field)

function nameTest(field: ColumnField, known: Known | null): ((cell: string) => boolean) | null {
  if (!known) return null
  if (field === 'organisation') return (cell) => known.parties.exact.has(joinedName(cell))
  if (field === 'table') return (cell) => known.meetings.exact.has(joinedName(cell))
  return null
}
