import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { truthIn } from './cell-words.ts'
import { isMark } from './column-contents.ts'
import { hasPlace, kindOfColumn, listedKinds } from './column-places.ts'
import type { ColumnField } from './mapping.ts'
import { exactForms } from './name-forms.ts'
import { notAName } from './not-a-name.ts'
import { type OwnField, ownFieldsOf } from './own-fields.ts'
import { readableCell } from './readable-cell.ts'
import {
  isCutOff,
  type ListedKind,
  type ReadContext,
  type Reading,
  readings,
  type Saying,
} from './readings.ts'
import { cellKey, type Review } from './review.ts'
import { sessionOfHeader } from './session-in.ts'
import type { SheetRow } from './sheet.ts'

/** A cell that is not taken over, or not whole. */
export type LostCell = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly why: 'unknown' | 'cutOff' | 'tooLong' | 'noConsent'
  /** The domain that may have been meant. */
  readonly closest: string | null
  /** Whether people said that it was. */
  readonly isTaken: boolean
}

/** Everything that the rows of a list say about what they name. */
export type ReadRows = {
  readonly ownFields: readonly OwnField[]
  /** What a row says about a record of this kind; as if it were another kind, where it turned out to be one. */
  readonly sayings: (row: number, kind: ListedKind, as?: ListedKind) => readonly Saying[]
  /** What new things of one name have in common; remembered per name. */
  readonly keyOf: (name: string) => string
  readonly lost: readonly LostCell[]
  readonly context: ReadContext
}

type Tell = (cell: LostCell) => void

/** What it takes to read a list: nothing of what is decided about those that it names. */
export type Readable = Pick<Review, 'sheet' | 'mapping' | 'piles' | 'fromList'>

/** Reads every cell of a list: what it says, and what cannot be read. */
export function readRows(review: Readable, state: MapState, newId: () => string): ReadRows {
  const { sheet, mapping, piles, fromList } = review
  const { shape } = mapping
  const context = { domains: recordsOf(state, 'domain'), sessions: recordsOf(state, 'session') }
  const ownFields = ownFieldsOf(review, state, newId)
  const ownReadings = new Map(ownFields.map(({ column, reading }) => [column, [reading]]))
  const refused = new Set(piles.refused.map(({ row, column }) => cellKey(row, column)))
  const rows = new Map(sheet.rows.map((row) => [row.number, row]))

  function readRow(row: SheetRow, kind: ListedKind, as: ListedKind, tell: Tell): Saying[] {
    return mapping.columns.flatMap(({ index, field }) => {
      const text = row.cells[index]?.trim() ?? ''
      if (text === '' || kindOfColumn(shape, field) !== kind) return []
      if (refused.has(cellKey(row.number, index))) return []
      const own = field === 'own' ? ownReadings.get(index) : readings[as][field]
      return own ? readCell(text, { row: row.number, column: index }, own, tell) : []
    })
  }

  function readCell(
    text: string,
    place: { readonly row: number; readonly column: number },
    own: readonly Reading[],
    tell: Tell,
  ): Saying[] {
    const values = own.map((reading) => ({ reading, value: reading.read(text, context) ?? null }))
    const isRead = values.some(({ value }) => value !== null)
    const why = whyLost(text, isRead, own)
    const closest = isRead ? null : (own[0]?.guess?.(text, context) ?? null)
    const isTaken = closest !== null && (fromList?.has(cellKey(place.row, place.column)) ?? false)
    if (why) tell({ ...place, text, why, closest, isTaken })
    return values.flatMap(({ reading: { path, unsaid }, value }) => {
      const said = isTaken ? closest : value
      return said === null ? [] : [{ path, unsaid, value: said, column: place.column }]
    })
  }

  const lost: LostCell[] = []
  const said = new Map(
    listedKinds[shape].map((kind) => {
      const sayings = (row: SheetRow) => readRow(row, kind, kind, (cell) => lost.push(cell))
      return [kind, new Map(sheet.rows.map((row) => [row.number, sayings(row)]))]
    }),
  )
  lost.push(...lostMarks(review, context), ...withoutConsent(said.get('participant')))
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? exactForms(name)[0] ?? name.toLowerCase()
    keys.set(name, key)
    return key
  }
  return {
    ownFields,
    context,
    keyOf,
    lost: lost.sort((a, b) => a.row - b.row || a.column - b.column),
    sayings: (number, kind, as = kind) => {
      const row = rows.get(number)
      if (as === kind || !row) return said.get(kind)?.get(number) ?? []
      return readRow(row, kind, as, () => undefined)
    },
  }
}

/** Why not all of a cell is taken over; one that says that nothing is known is no loss. */
function whyLost(text: string, isRead: boolean, own: readonly Reading[]): LostCell['why'] | null {
  if (!isRead && isCutOff(text)) return 'cutOff'
  if (!isRead) return notAName(text) === null ? 'unknown' : null
  const most = own[0]?.most
  return most !== undefined && readableCell(text).length > most ? 'tooLong' : null
}

/** Cells that say who was where and cannot be read. */
function lostMarks({ sheet, mapping }: Readable, context: ReadContext): LostCell[] {
  const isRead = (field: ColumnField, text: string, header: string): boolean => {
    if (field === 'mark') return isMark(text) || truthIn(text) === false
    return (
      sessionOfHeader(header, context) !== null && (field === 'group' || truthIn(text) !== null)
    )
  }
  const columns = mapping.columns.filter(
    ({ field }) =>
      (field === 'mark' || field === 'attended' || field === 'group') &&
      hasPlace(mapping.shape, field),
  )
  return sheet.rows.flatMap(({ number, cells }) =>
    columns.flatMap(({ index, field }): LostCell[] => {
      const text = cells[index]?.trim() ?? ''
      if (text === '' || isRead(field, text, sheet.headers[index] ?? '')) return []
      if (notAName(text) !== null) return []
      return [{ row: number, column: index, text, why: 'unknown', closest: null, isTaken: false }]
    }),
  )
}

/** The address of somebody who did not say that it may be shared stays out. */
function withoutConsent(
  participants: ReadonlyMap<number, readonly Saying[]> | undefined,
): LostCell[] {
  return [...(participants ?? [])].flatMap(([row, said]): LostCell[] => {
    const email = said.find(({ path }) => path === 'email')
    const isShared = said.some(({ path, value }) => path === 'shareContact' && value === true)
    if (!email || isShared) return []
    const { column, value } = email
    return [{ row, column, text: String(value), why: 'noConsent', closest: null, isTaken: false }]
  })
}
