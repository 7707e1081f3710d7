import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { collectionNames, type Kind, kinds, type Rec } from '@webwijzer/domain/records'
import { mapFormat, mapVersion } from '../json/map-file.ts'
import { quoteFormula } from '../repair/formula-quote.ts'
import { type WrittenCell, type WrittenSheet, writeWorkbook } from '../xlsx/write-workbook.ts'
import { columnsOf, hasOwnFields, listMark, markSheet } from './our-columns.ts'

type Loose = Readonly<Record<string, unknown>>

/** Texts side by side when that can be taken apart again, and otherwise as JSON. */
function writeList(list: readonly unknown[]): string {
  const isPlain = list.every(
    (entry) =>
      typeof entry === 'string' &&
      entry !== '' &&
      entry === entry.trim() &&
      !entry.includes(listMark),
  )
  const text = isPlain ? list.join(listMark) : ''
  return list.length > 0 && (!isPlain || text.startsWith('[')) ? JSON.stringify(list) : text
}

function cellOf(value: unknown): WrittenCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return quoteFormula(Array.isArray(value) ? writeList(value) : String(value))
}

function valueAt(record: Loose, path: string): unknown {
  const dot = path.indexOf('.')
  if (dot < 0) return record[path]
  const inner = record[path.slice(0, dot)] as Loose | undefined
  const part = path.slice(dot + 1)
  return inner && Object.hasOwn(inner, part) ? inner[part] : null
}

function sheetOf(kind: Kind, records: readonly Rec[]): WrittenSheet {
  const own = hasOwnFields(kind)
    ? records.flatMap((record) => Object.keys((record as { fields?: Loose }).fields ?? {}))
    : []
  const columns = [...columnsOf(kind), ...[...new Set(own)].sort().map((id) => `fields.${id}`)]
  const rows = records.map((record) =>
    columns.map((path) => cellOf(valueAt(record as Loose, path))),
  )
  return { name: collectionNames[kind], rows: [columns, ...rows] }
}

/**
 * The whole map as a workbook (.xlsx): a sheet for every kind of record, with every field and id.
 * Text that a spreadsheet takes for a formula has a quote before it; `readFile` takes it off and
 * makes the same map of it.
 */
export function writeOurWorkbook(state: MapState): Uint8Array {
  const mark: WrittenSheet = {
    name: markSheet,
    rows: [
      ['format', 'version'],
      [mapFormat, mapVersion],
    ],
  }
  return writeWorkbook([...kinds.map((kind) => sheetOf(kind, recordsOf(state, kind))), mark])
}
