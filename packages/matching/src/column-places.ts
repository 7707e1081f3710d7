import type { Field } from '@webwijzer/domain/records'
import { type ColumnField, columnFields, type Mapping, type Shape } from './mapping.ts'
import { meetingColumns, partyColumns } from './mentions.ts'
import { type ListedKind, readings } from './readings.ts'

/** About what the rows of each shape say something, what they are a list of first. */
export const listedKinds: Readonly<Record<Shape, readonly ListedKind[]>> = {
  organisations: ['organisation', 'seat'],
  tables: ['consultationTable'],
  seats: ['seat', 'organisation', 'consultationTable'],
  seatMatrix: ['organisation'],
  tablePerRow: ['consultationTable'],
  tablePerColumn: [],
  links: ['link'],
  programmes: ['programme'],
  nominations: ['nomination'],
  participants: ['participant'],
  // What its elements say besides their names is no column.
  network: [],
}

/** Columns that say who or what there is; the others say something about it. */
const others: Readonly<Partial<Record<Shape, readonly ColumnField[]>>> = {
  seatMatrix: ['mark'],
  participants: ['person', 'attended', 'group'],
}

const naming = (shape: Shape): ColumnField[] => [
  ...[...partyColumns[shape], ...meetingColumns[shape]].map(({ field }) => field),
  ...(others[shape] ?? []),
]

const ownFieldKinds: ReadonlySet<ListedKind> = new Set<Field['kind']>([
  'organisation',
  'consultationTable',
  'programme',
  'link',
])
const isOwnFieldKind = (kind: ListedKind): kind is Field['kind'] => ownFieldKinds.has(kind)

/** The kind to which a field of the coalition's own belongs in a list of this shape; null when to none. */
export const ownFieldKind = (shape: Shape): Field['kind'] | null =>
  listedKinds[shape].find(isOwnFieldKind) ?? null

/** About what a column says something in a list of this shape; null when about nothing. */
export function kindOfColumn(shape: Shape, field: ColumnField): ListedKind | null {
  if (field === 'own') return ownFieldKind(shape)
  return listedKinds[shape].find((kind) => readings[kind][field] !== undefined) ?? null
}

/** Whether anything is done with a column in a list of this shape. */
export const hasPlace = (shape: Shape, field: ColumnField): boolean =>
  naming(shape).includes(field) || kindOfColumn(shape, field) !== null

/** What a column of a list of this shape may be. */
export const fieldsFor = (shape: Shape): ColumnField[] =>
  columnFields.filter((field) => field === 'ignore' || field === 'number' || hasPlace(shape, field))

/** A column of which nothing is taken over, and why. */
export type LostColumn = {
  readonly index: number
  readonly why: 'skipped' | 'noPlace' | 'nominator'
}

/** The columns with something in them of which nothing comes along; numbers of rows are not missed. */
export function lostColumns(
  rows: readonly { readonly cells: readonly string[] }[],
  { shape, columns }: Mapping,
): LostColumn[] {
  return columns.flatMap(({ index, field }): LostColumn[] => {
    if (field === 'number' || hasPlace(shape, field)) return []
    if (!rows.some(({ cells }) => cells[index]?.trim())) return []
    if (field === 'nominator') return [{ index, why: 'nominator' }]
    return [{ index, why: field === 'ignore' ? 'skipped' : 'noPlace' }]
  })
}
