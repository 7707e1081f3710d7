import type { Sheet, SheetRow } from '../file/file-contents.ts'
import { type FileNote, type FileNoteCode, fileNote } from '../file/file-note.ts'
import { limits } from '../file/limits.ts'
import type { NotedSheet } from '../sheet/sheet-of-rows.ts'
import { unquoteFormula } from './formula-quote.ts'
import { isAgeColumn, repairAge } from './repair-age.ts'
import { isFormulaError, typedText } from './repair-error.ts'
import { repairLetters } from './repair-letters.ts'
import { isColumnOfLines, repairLineBreak } from './repair-line-break.ts'
import { isNumberedColumn, repairNumbering } from './repair-numbering.ts'
import { isPhoneColumn, repairPhone } from './repair-phone.ts'

/** What a column holds, which decides what counts as damage in it. */
type ColumnSense = {
  readonly isAges: boolean
  readonly isPhones: boolean
  readonly isNumbered: boolean
  readonly isOfLines: boolean
}
type Repaired = { readonly code: FileNoteCode; readonly after: string }
type Repair = (cell: string, column: ColumnSense) => Repaired | null

const changed = (code: FileNoteCode, before: string, after: string): Repaired | null =>
  before === after ? null : { code, after }

/** Each looks at what the one before it made. */
const repairs: readonly Repair[] = [
  (cell) => changed('formula-quote', cell, unquoteFormula(cell)),
  (cell) => changed('wrong-letters', cell, repairLetters(cell)),
  (cell) => (isFormulaError(cell) ? { code: 'excel-error', after: '' } : null),
  (cell, { isAges }) => {
    const after = isAges ? repairAge(cell) : null
    return after === null ? null : { code: 'age-as-date', after }
  },
  (cell, { isPhones }) => repairPhone(cell, isPhones),
  (cell, { isNumbered }) => changed('numbering', cell, repairNumbering(cell, isNumbered)),
  (cell, { isOfLines }) => changed('line-break', cell, repairLineBreak(cell, isOfLines)),
]

function sensesOf({ headers, rows }: Sheet): ColumnSense[] {
  return headers.map((header, at) => {
    const cells = rows.map((row) => row.cells[at] ?? '')
    return {
      isAges: isAgeColumn(header, cells),
      isPhones: isPhoneColumn(header),
      isNumbered: isNumberedColumn(cells),
      isOfLines: isColumnOfLines(cells),
    }
  })
}

/** The formula behind a cell, where the workbook still has it. */
export type FormulaOf = (row: number, header: string) => string | undefined

type Step = Repaired & { readonly before: string }

/** What is done to one cell, one thing after another. */
function stepsFor(cell: string, sense: ColumnSense, formula: () => string | undefined): Step[] {
  const steps: Step[] = []
  let before = cell
  for (const repair of repairs) {
    const repaired = before === '' ? null : repair(before, sense)
    if (!repaired) continue
    const typed = repaired.code === 'excel-error' ? formula() : undefined
    const after = typed === undefined ? repaired.after : (typedText(typed) ?? repaired.after)
    steps.push({ code: repaired.code, before, after })
    before = after
  }
  return steps
}

/**
 * The sheet with what spreadsheets damaged put right as far as that can be known, and a note for
 * every cell that is no longer what stood in the file.
 */
export function repairSheet(sheet: Sheet, formulaOf?: FormulaOf): NotedSheet {
  const senses = sensesOf(sheet)
  const notes: FileNote[] = []

  const repairCell = (cell: string, at: number, row: number): string => {
    const sense = senses[at]
    const column = sheet.headers[at]
    if (cell === '' || !sense || column === undefined) return cell
    const steps = stepsFor(cell, sense, () => formulaOf?.(row, column))
    for (const step of steps)
      if (notes.length < limits.notes)
        notes.push(fileNote(step.code, { ...step, sheet: sheet.name, row, column }))
    return steps.at(-1)?.after ?? cell
  }
  const rows = sheet.rows.map(({ number, cells }): SheetRow => {
    return { number, cells: cells.map((cell, at) => repairCell(cell, at, number)) }
  })
  return { sheet: { ...sheet, rows }, notes }
}
