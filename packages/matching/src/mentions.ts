import { type ColumnField, columnOf, type Mapping, type Shape } from './mapping.ts'
import { nameWithMarks } from './marks-said.ts'
import type { Mention } from './piles.ts'
import type { Sheet } from './sheet.ts'
import { type KnownNames, splitCell } from './split-cell.ts'

/** A column that names parties or meetings: whether one cell may name several, and says with a name how it sits there. */
type Naming = { readonly field: ColumnField; readonly isList?: true; readonly hasMarks?: true }

const leadAnd = (...more: Naming[]): Naming[] => [{ field: 'lead' }, ...more]

/** Where parties are named in each shape; the first is what the sheet is a list of, if it is of parties. */
export const partyColumns: Readonly<Record<Shape, readonly Naming[]>> = {
  organisations: [{ field: 'organisation' }],
  tables: leadAnd({ field: 'parties', isList: true, hasMarks: true }),
  seats: [{ field: 'organisation', hasMarks: true }],
  seatMatrix: [{ field: 'organisation' }],
  tablePerRow: [{ field: 'parties', isList: true, hasMarks: true }, { field: 'lead' }],
  tablePerColumn: [{ field: 'parties', isList: true, hasMarks: true }],
  links: [{ field: 'from' }, { field: 'to' }],
  programmes: leadAnd({ field: 'partners', isList: true }, { field: 'parties', isList: true }),
  nominations: [{ field: 'organisation' }],
  participants: [{ field: 'organisation' }],
  network: [{ field: 'organisation' }],
}

/** Where tables and programmes are named in each shape. */
export const meetingColumns: Readonly<Record<Shape, readonly Naming[]>> = {
  organisations: [{ field: 'table', isList: true, hasMarks: true }],
  tables: [{ field: 'table' }],
  seats: [{ field: 'table', isList: true, hasMarks: true }],
  seatMatrix: [],
  tablePerRow: [{ field: 'table' }],
  tablePerColumn: [],
  links: [],
  programmes: [{ field: 'programme' }],
  nominations: [],
  participants: [],
  network: [{ field: 'table' }, { field: 'programme' }],
}

/** Shapes that list tables or programmes: their rows are found among the meetings. */
export const isOfMeetings = (shape: Shape): boolean =>
  shape === 'tables' || shape === 'programmes' || shape === 'tablePerRow'

/** Everything that is named in these columns, in the order of the file. */
export function mentionsIn(
  sheet: Sheet,
  mapping: Mapping,
  namings: readonly Naming[],
  known: KnownNames,
): Mention[] {
  const places = namings.flatMap(({ field, isList = false, hasMarks = false }) =>
    mapping.columns
      .filter((column) => column.field === field)
      .map(({ index }) => ({ index, isList, hasMarks })),
  )
  const { isKnown, isLikelyOne } = known
  const isKnownMarked = (name: string) => isKnown(name) || isKnown(nameWithMarks(name).name)
  return sheet.rows.flatMap(({ number, cells }) =>
    places.flatMap(({ index, isList, hasMarks }) => {
      const cell = cells[index] ?? ''
      const knownHere = hasMarks ? { isKnown: isKnownMarked, isLikelyOne } : known
      const names = isList ? splitCell(cell, knownHere) : cell.trim() ? [onOneLine(cell)] : []
      return names.map((text, part) => {
        const { name, marks } = nameWithMarks(text)
        const isWhole = !hasMarks || (marks.role && isKnown(text))
        if (isWhole || Object.keys(marks).length === 0) return mention(number, index, part, text)
        return { ...mention(number, index, part, name), marks }
      })
    }),
  )
}

const onOneLine = (cell: string) => cell.trim().replace(/\s*\n\s*/g, ' ')

/** Where a header names a table: above marks, or above everybody who sits there. */
const headerFields: Readonly<Partial<Record<Shape, ColumnField>>> = {
  seatMatrix: 'mark',
  tablePerColumn: 'parties',
}

/** The tables in the headers of a matrix, and of a list with a table per column. */
export function headerMentions(sheet: Sheet, { shape, columns }: Mapping): Mention[] {
  const below = headerFields[shape]
  return columns
    .filter(({ field }) => field === below)
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
