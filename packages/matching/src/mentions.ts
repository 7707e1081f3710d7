import { type ColumnField, columnOf, type Mapping, type Shape } from './mapping.ts'
import type { Mention } from './piles.ts'
import type { Sheet } from './sheet.ts'
import { splitCell } from './split-cell.ts'

/** A column that names parties or meetings, and whether one cell may name several. */
type Naming = { readonly field: ColumnField; readonly isList?: true }

const leadAnd = (...more: Naming[]): Naming[] => [{ field: 'lead' }, ...more]

/** Where parties are named in each shape; the first is what the sheet is a list of, if it is of parties. */
export const partyColumns: Readonly<Record<Shape, readonly Naming[]>> = {
  organisations: [{ field: 'organisation' }],
  tables: leadAnd({ field: 'parties', isList: true }),
  seats: [{ field: 'organisation' }],
  seatMatrix: [{ field: 'organisation' }],
  tablePerRow: [{ field: 'parties', isList: true }, { field: 'lead' }],
  links: [{ field: 'from' }, { field: 'to' }],
  programmes: leadAnd({ field: 'partners', isList: true }, { field: 'parties', isList: true }),
  nominations: [{ field: 'organisation' }],
  participants: [{ field: 'organisation' }],
}

/** Where tables and programmes are named in each shape. */
export const meetingColumns: Readonly<Record<Shape, readonly Naming[]>> = {
  organisations: [{ field: 'table', isList: true }],
  tables: [{ field: 'table' }],
  seats: [{ field: 'table', isList: true }],
  seatMatrix: [],
  tablePerRow: [{ field: 'table' }],
  links: [],
  programmes: [{ field: 'programme' }],
  nominations: [],
  participants: [],
}

/** Shapes that list tables or programmes: their rows are found among the meetings. */
export const isOfMeetings = (shape: Shape): boolean =>
  shape === 'tables' || shape === 'programmes' || shape === 'tablePerRow'

/** Everything that is named in these columns, in the order of the file. */
export function mentionsIn(
  sheet: Sheet,
  mapping: Mapping,
  namings: readonly Naming[],
  isKnown: (name: string) => boolean,
): Mention[] {
  const places = namings.flatMap(({ field, isList }) =>
    mapping.columns
      .filter((column) => column.field === field)
      .map(({ index }) => ({ index, isList: isList === true })),
  )
  return sheet.rows.flatMap(({ number, cells }) =>
    places.flatMap(({ index, isList }) => {
      const cell = cells[index] ?? ''
      const names = isList ? splitCell(cell, isKnown) : cell.trim() ? [onOneLine(cell)] : []
      return names.map((text, part) => mention(number, index, part, text))
    }),
  )
}

const onOneLine = (cell: string) => cell.trim().replace(/\s*\n\s*/g, ' ')

/** The tables in the headers of a matrix. */
export function headerMentions(sheet: Sheet, mapping: Mapping): Mention[] {
  if (mapping.shape !== 'seatMatrix') return []
  return mapping.columns
    .filter(({ field }) => field === 'mark')
    .map(({ index }) => mention(sheet.headerRow, index, 0, sheet.headers[index] ?? ''))
}

/** Rows in which nothing was named, but something stands: they are told too, so that none is lost. */
export function namelessRows(
  sheet: Sheet,
  mapping: Mapping,
  mentions: readonly Mention[],
): Mention[] {
  const named = new Set(mentions.map(({ row }) => row))
  const column = columnOf(mapping, 'organisation') ?? 0
  return sheet.rows
    .filter(({ number, cells }) => !named.has(number) && cells.some((cell) => cell.trim() !== ''))
    .map(({ number, cells }) => mention(number, column, 0, cells[column]?.trim() ?? ''))
}

const mention = (row: number, column: number, part: number, text: string): Mention => ({
  id: `${row}:${column}:${part}`,
  row,
  column,
  text,
})
