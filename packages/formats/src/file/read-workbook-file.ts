import { areKumuSheets, readKumuSheets } from '../kumu/read-kumu-sheets.ts'
import { isOurWorkbook, readOurWorkbook } from '../ours/read-our-workbook.ts'
import { repairSheet } from '../repair/repair-sheet.ts'
import { columnLetters } from '../sheet/column-letters.ts'
import { type ListPlace, sheetOfRows } from '../sheet/sheet-of-rows.ts'
import { outlineOf } from '../sheet/sheet-outline.ts'
import { readWorkbook, textRows, type WorkbookSheet } from '../xlsx/read-workbook.ts'
import type { FileContents, Sheet, SheetOutline } from './file-contents.ts'
import { type FileNote, fileNote } from './file-note.ts'
import { refuse } from './file-problem.ts'

type Options = {
  readonly places?: ReadonlyMap<string, ListPlace> | undefined
  readonly onProgress?: ((part: number) => void) | undefined
}

/** The formulas of a sheet by row and header. */
function formulaOf({ rows }: WorkbookSheet, headerRow: number) {
  const formulas = new Map<string, string>()
  const titles = new Map(
    rows
      .find(({ number }) => number === headerRow)
      ?.cells.map(({ column, text }) => [column, text.trim()]),
  )
  for (const { number, cells } of rows)
    for (const { column, formula } of cells)
      if (formula !== null)
        formulas.set(`${number} ${titles.get(column) ?? `#${columnLetters(column)}`}`, formula)
  return (row: number, header: string) => formulas.get(`${row} ${header}`)
}

function readSheet(sheet: WorkbookSheet, place: ListPlace | undefined) {
  const rows = textRows(sheet.rows)
  const found = sheetOfRows(sheet.name, rows, place)
  if (!found || found.sheet.rows.length === 0) return null
  const repaired = repairSheet(found.sheet, formulaOf(sheet, found.sheet.headerRow))
  const notes = [...found.notes, ...repaired.notes]
  return { sheet: repaired.sheet, outline: outlineOf(rows), notes }
}

/** A workbook: one that we wrote ourselves, one as Kumu writes it, or sheets of anything. */
export function readWorkbookFile(bytes: Uint8Array, { places, onProgress }: Options): FileContents {
  const all = readWorkbook(bytes, onProgress)
  if (isOurWorkbook(all)) return readOurWorkbook(all)
  const isIgnored = ({ name }: WorkbookSheet) => name.toLowerCase().includes('(ignore)')
  const notes: FileNote[] = [
    ...all.filter(isIgnored).map(({ name }) => fileNote('ignored-sheet', { sheet: name })),
    ...all
      .filter(({ isHidden }) => isHidden)
      .map(({ name }) => fileNote('hidden-sheet', { sheet: name })),
  ]
  const read = all.filter((sheet) => !isIgnored(sheet))
  if (read.every(({ rows }) => rows.length === 0)) refuse('empty-file')
  const named = read.map((sheet) => ({ name: sheet.name, rows: textRows(sheet.rows) }))
  if (areKumuSheets(named))
    return { kind: 'graph', graph: readKumuSheets(named), notes, text: null }
  const sheets: Sheet[] = []
  const outlines: SheetOutline[] = []
  for (const sheet of read) {
    const found = readSheet(sheet, places?.get(sheet.name))
    if (found) {
      sheets.push(found.sheet)
      outlines.push(found.outline)
      notes.push(...found.notes)
    } else notes.push(fileNote('empty-sheet', { sheet: sheet.name }))
  }
  if (sheets.length === 0) refuse('only-header', { sheet: read[0]?.name ?? null })
  return { kind: 'sheets', sheets, outlines, notes, text: null }
}
