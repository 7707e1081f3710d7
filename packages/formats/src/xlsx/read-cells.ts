import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'
import { columnIndex, columnLetters } from '../sheet/column-letters.ts'
import { walkXml } from '../xml/walk-xml.ts'
import { showValue } from './shown-value.ts'
import { unescapeText, type WorkbookParts } from './workbook-parts.ts'

export type Cell = {
  readonly column: number
  /** As people see it. */
  readonly text: string
  /** As it is kept: a date is its serial number. */
  readonly value: string | number | boolean
  readonly formula: string | null
}
export type CellRow = { readonly number: number; readonly cells: readonly Cell[] }

type Source = {
  readonly sheet: string
  readonly parts: WorkbookParts
  /** Told for every cell with something in it; refuses when there are too many in all sheets together. */
  readonly count: () => void
  readonly onProgress?: ((part: number) => void) | undefined
}
type Raw = {
  row: number
  column: number
  type: string
  style: number
  value: string
  formula: string
}

const booleans = { '1': 'WAAR', '0': 'ONWAAR' } as const

function cellOf({ column, type, style, value, formula }: Raw, parts: WorkbookParts): Cell | null {
  const shared = { column, formula: formula === '' ? null : formula }
  const asText = (text: string): Cell | null =>
    text === '' ? null : { ...shared, text, value: text }
  if (type === 's') return asText(parts.strings[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return asText(unescapeText(value))
  if (type === 'e') return asText(value)
  if (value === '') return null
  if (type === 'b')
    return { ...shared, text: booleans[value === '1' ? '1' : '0'], value: value === '1' }
  if (type === 'd') return asText(value)
  const number = Number(value)
  if (!Number.isFinite(number)) return asText(value)
  const text = showValue(number, parts.formats[style] ?? 'General', parts.is1904)
  return { ...shared, text, value: number }
}

/** Where a cell stands: by its own reference, or after the one before it. */
function placeOf(reference: string | undefined, row: number, previous: number): [number, number] {
  if (reference === undefined) return [row, previous + 1]
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  return letters === '' ? [row, previous + 1] : [Number(digits), columnIndex(letters)]
}

function checkPlace({ row, column }: Raw, { text }: Cell, sheet: string): void {
  const place = { sheet, row, column: columnLetters(column) }
  if (row > limits.lastRow) refuse('cell-too-far', { ...place, limit: limits.lastRow })
  if (column >= limits.columns) refuse('cell-too-far', { ...place, limit: limits.columns })
  if (text.length > limits.cellCharacters)
    refuse('cell-too-long', { ...place, limit: limits.cellCharacters })
}

/** The filled cells of one sheet, row by row. Formatting without content is not there. */
export function readCells(
  bytes: Uint8Array,
  { sheet, parts, count, onProgress }: Source,
): CellRow[] {
  const rows = new Map<number, Cell[]>()
  let [row, column, inside] = [0, -1, '']
  let raw: Raw | null = null

  const openCell = (attributes: Readonly<Record<string, string>>) => {
    const [cellRow, cellColumn] = placeOf(attributes.r, row, column)
    column = cellColumn
    const { t: type = 'n', s: style = '0' } = attributes
    raw = { row: cellRow, column, type, style: Number(style), value: '', formula: '' }
  }
  const closeCell = (done: Raw) => {
    const cell = cellOf(done, parts)
    if (!cell || cell.text.trim() === '') return
    checkPlace(done, cell, sheet)
    count()
    const cells = rows.get(done.row) ?? []
    rows.set(done.row, cells)
    if (rows.size > limits.rows + 1)
      refuse('too-many-rows', { sheet, row: done.row, limit: limits.rows })
    cells.push(cell)
  }
  walkXml(
    bytes,
    {
      open: (name, attributes) => {
        inside = name
        if (name === 'row') {
          row = Number(attributes.r ?? row + 1)
          column = -1
        }
        if (name === 'c') openCell(attributes)
      },
      text: (text) => {
        if (!raw) return
        if (inside === 'v' || inside === 't') raw.value += text
        if (inside === 'f') raw.formula += text
      },
      close: (name) => {
        inside = ''
        if (name !== 'c' || !raw) return
        closeCell(raw)
        raw = null
      },
    },
    { part: sheet, onProgress },
  )
  return [...rows]
    .map(([number, cells]) => ({ number, cells: cells.toSorted((a, b) => a.column - b.column) }))
    .sort((a, b) => a.number - b.number)
}
