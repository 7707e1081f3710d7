import { isMark, type Known } from './column-contents.ts'
import { asLists, listColumns } from './list-columns.ts'
import {
  type ColumnField,
  columnOf,
  type MappedColumn,
  type Mapping,
  type Shape,
} from './mapping.ts'
import { joinedName } from './name-forms.ts'
import type { Sheet } from './sheet.ts'

type Has = (field: ColumnField) => boolean

/** What only meetings have. */
const meetingFields = ['casesDiscussed', 'frequency', 'tableKind', 'informalConnection'] as const

/** What rows with everybody in one cell may be about instead of a table. */
const subjects = ['organisation', 'programme', 'person'] as const

/** The shapes by what must be among the columns, the most telling first. */
const tellingFields: readonly (readonly [Shape, (has: Has) => boolean])[] = [
  ['links', (has) => has('from') && has('to')],
  [
    'nominations',
    (has) => has('sentence') || (has('reason') && (has('organisation') || has('name'))),
  ],
  ['tablePerRow', (has) => has('parties') && (has('table') || has('name') || !subjects.some(has))],
  [
    'participants',
    (has) =>
      (has('person') && (has('function') || has('organisation') || has('experienceExpert'))) ||
      (has('name') && has('function') && has('organisation')),
  ],
  ['seats', (has) => has('organisation') && has('table') && has('role')],
  [
    'programmes',
    (has) =>
      !has('organisation') &&
      (has('programme') ||
        (has('name') && (has('partners') || has('programmeKind') || has('period')))),
  ],
  [
    'tables',
    (has) =>
      !has('organisation') &&
      (has('name') ? meetingFields.some(has) : has('table') || meetingFields.some(has)),
  ],
]

/** The column that holds what a sheet of this shape is a list of. */
export const mainFields: Readonly<Record<Shape, ColumnField>> = {
  organisations: 'organisation',
  tables: 'table',
  seats: 'organisation',
  seatMatrix: 'organisation',
  tablePerRow: 'table',
  tablePerColumn: 'parties',
  links: 'from',
  programmes: 'programme',
  nominations: 'organisation',
  participants: 'person',
  network: 'organisation',
}

/** What a sheet is a list of, with the columns as that shape has them. */
export function guessShape(
  sheet: Sheet,
  columns: readonly MappedColumn[],
  samples: readonly (readonly string[])[],
  known: Known | null,
): Mapping {
  const marked = markColumns(sheet, columns, samples, known)
  if (marked.length >= 2) return asMatrix(columns, samples, new Set(marked))
  const lists = listColumns(sheet, samples, known)
  if (lists.size >= 2) return asLists(columns, lists)
  const fields = new Set(columns.map(({ field }) => field))
  const has: Has = (field) => fields.has(field)
  const told = tellingFields.find(([, isTold]) => isTold(has))?.[0]
  const shape = told ?? (isSeatList(columns, samples, has) ? 'seats' : 'organisations')
  return { shape, columns: withMain(columns, samples, shape) }
}

/** Columns with hardly anything but marks in them; a single one may be anything. */
function markColumns(
  { headers }: Sheet,
  columns: readonly MappedColumn[],
  samples: readonly (readonly string[])[],
  known: Known | null,
): number[] {
  return columns
    .filter(({ index, field, why }) => {
      const cells = samples[index] ?? []
      if (cells.length === 0 || (field !== 'mark' && why === 'both')) return false
      const isTable = known?.meetings.exact.has(joinedName(headers[index] ?? '')) ?? false
      // “Nieuwe tafel” above marks is the name of a table, not a column with tables in it.
      const isOfTables = field === 'mark' || field === 'table'
      const isNamedOtherwise = !isOfTables && why === 'header' && !isTable
      const share = cells.filter(isMark).length / cells.length
      return !isNamedOtherwise && share >= (isTable ? 0.5 : 0.8)
    })
    .map(({ index }) => index)
}

function asMatrix(
  columns: readonly MappedColumn[],
  samples: readonly (readonly string[])[],
  marked: ReadonlySet<number>,
): Mapping {
  const next = columns.map(
    (column): MappedColumn =>
      marked.has(column.index)
        ? { index: column.index, field: 'mark', certainty: 0.9, why: 'contents' }
        : column,
  )
  return { shape: 'seatMatrix', columns: withMain(next, samples, 'seatMatrix') }
}

/** Organisations that come more than once, each time with one table: a seat per row. */
function isSeatList(
  columns: readonly MappedColumn[],
  samples: readonly (readonly string[])[],
  has: Has,
): boolean {
  if (!has('table') || !(has('organisation') || has('name'))) return false
  const own = { shape: 'seats', columns } as const
  const names = samples[columnOf(own, 'organisation') ?? columnOf(own, 'name') ?? -1] ?? []
  const tables = samples[columnOf(own, 'table') ?? -1] ?? []
  const doubled = 1 - new Set(names.map(joinedName)).size / Math.max(1, names.length)
  const filled = tables.length / Math.max(1, names.length)
  return doubled > 0.3 && filled > 0.8
}

/** Gives the shape its main column: the one called a name, or else the first with words of its own in it. */
export function withMain(
  columns: readonly MappedColumn[],
  samples: readonly (readonly string[])[],
  shape: Shape,
): MappedColumn[] {
  const main = mainFields[shape]
  if (columns.some(({ field }) => field === main)) return [...columns]
  const named =
    columns.find(({ field }) => field === 'name') ??
    columns.find(({ index, field }) => isFree(field) && hasWords(samples[index] ?? []))
  return columns.map((column) =>
    column.index === named?.index
      ? { ...column, field: main, certainty: Math.max(0.4, column.certainty) }
      : column,
  )
}

const isFree = (field: ColumnField) => field === 'ignore' || field === 'remark'

/** Whether most of these cells say something of their own. */
export function hasWords(cells: readonly string[]): boolean {
  const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell))
  return worded.length > 0 && new Set(worded).size >= worded.length / 2
}
