import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import type { FileNote } from '@webwijzer/formats/file/file-note'
import type { LeftOut } from '@webwijzer/formats/graph/graph'
import type { Mapping } from '@webwijzer/matching/mapping'
import type { RefusedCell } from '@webwijzer/matching/match-rows'
import type { Mention, Verdict } from '@webwijzer/matching/piles'
import type { Sheet, SheetRow } from '@webwijzer/matching/sheet'

/** A place in the file that seems to be about a family: shown once, from memory, and kept nowhere. */
export type FamilyLine = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly sign: RefusedCell['sign'] | FamilyMention['sign']
  /** The whole line goes, or only this cell is emptied. */
  readonly isWholeRow: boolean
  /** What is left of the cell. */
  readonly rest?: string
  /** In a network, which has no rows: the part of it, how people know that, and the field. */
  readonly where?: Pick<LeftOut, 'part' | 'name' | 'field'>
}
type Sorted = Mention & Verdict
type FamilyMention = Sorted & { pile: 'familyOrCase' }
type Found<Named extends Sorted> = {
  readonly sheet: Sheet
  readonly mapping: Mapping
  readonly piles: {
    readonly parties: readonly Named[]
    readonly meetings: readonly Named[]
    readonly refused: readonly RefusedCell[]
  }
  readonly notes: readonly FileNote[]
}

const isFamily = <Named extends Sorted>(named: Named): named is Named & FamilyMention =>
  named.pile === 'familyOrCase'

/** What was found, without anything about a family, and apart from it what was taken out. */
export function withoutFamilies<Named extends Sorted>({
  sheet,
  mapping,
  piles,
  notes,
}: Found<Named>): {
  readonly kept: Found<Named>
  readonly families: readonly FamilyLine[]
} {
  const { parties, meetings, refused } = piles
  const mentions = [...parties, ...meetings].filter(isFamily)
  const namedBesides = new Set(
    [...parties, ...meetings].filter((each) => !isFamily(each)).map(placeOf),
  )
  const families: FamilyLine[] = [
    ...mentions.map(({ row, column, text, sign }) => ({
      ...{ row, column, text, sign },
      isWholeRow: !namedBesides.has(placeOf({ row, column })) && isMainColumn(mapping, column),
    })),
    ...refused.map(({ row, column, text, sign, rest = '' }) => ({
      ...{ row, column, text, sign, rest },
      isWholeRow: false,
    })),
  ].toSorted((a, b) => a.row - b.row || a.column - b.column)
  const goneRows = new Set(families.flatMap(({ row, isWholeRow }) => (isWholeRow ? [row] : [])))
  const goneCells = new Map(families.map((line) => [placeOf(line), line.rest ?? '']))
  const stays = ({ row }: { readonly row: number }) => !goneRows.has(row)
  const isKept = (named: Named) => stays(named) && !isFamily(named)
  return {
    families,
    kept: {
      mapping,
      sheet: {
        ...sheet,
        headers: sheet.headers.map(headerToKeep),
        rows: sheet.rows
          .filter(({ number }) => !goneRows.has(number))
          .map((row) => withoutCells(row, goneCells)),
      },
      piles: { parties: parties.filter(isKept), meetings: meetings.filter(isKept), refused: [] },
      notes: notes
        .filter((note) => isLineToKeep(note) && !isAbout(note, sheet, goneRows, goneCells))
        .map((note) => withHeaderToKeep(note, sheet)),
    },
  }
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${row}:${column}`

/** Whether a column says what the row is about: without it nothing of the row is left. */
const isMainColumn = ({ columns }: Mapping, index: number): boolean => {
  const field = columns.find((column) => column.index === index)?.field
  return field === 'organisation' || field === 'table' || field === 'programme' || field === 'name'
}

function withoutCells(row: SheetRow, gone: ReadonlyMap<string, string>): SheetRow {
  const cells = row.cells.map(
    (cell, column) => gone.get(placeOf({ row: row.number, column })) ?? cell,
  )
  return { number: row.number, cells }
}

function isAbout(
  { row, column }: FileNote,
  { headers }: Sheet,
  goneRows: ReadonlySet<number>,
  goneCells: ReadonlyMap<string, string>,
): boolean {
  if (row === null) return false
  return goneRows.has(row) || goneCells.has(placeOf({ row, column: headers.indexOf(column ?? '') }))
}

/** What stands above a list or below it has no column, and so nobody looked at it yet. */
export const isLineToKeep = ({ code, before }: FileNote): boolean =>
  (code !== 'title-line' && code !== 'after-list') || looksLikeFamily(before ?? '') === null

/** Where there are no headers, the first line of the list stands in their place. */
const headerToKeep = (header: string, at: number): string =>
  looksLikeFamily(header) === null ? header : `#${at + 1}`

function withHeaderToKeep(note: FileNote, { headers }: Sheet): FileNote {
  if (note.column === null) return note
  return { ...note, column: headerToKeep(note.column, headers.indexOf(note.column)) }
}
