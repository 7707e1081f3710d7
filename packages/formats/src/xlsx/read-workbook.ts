import type { SheetRow } from '../file/file-contents.ts'
import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'
import { readZip, type ZipFile } from '../zip/read-zip.ts'
import { type CellRow, readCells } from './read-cells.ts'
import { readWorkbookParts, type SheetPart } from './workbook-parts.ts'

export type WorkbookSheet = {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly CellRow[]
}

/** What a zip file is that has no workbook in it, by the parts that it does have. */
function checkIsWorkbook(zip: ZipFile): void {
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name))
  if (zip.names.includes('mimetype')) {
    const type = new TextDecoder().decode(zip.read('mimetype') ?? new Uint8Array())
    if (type.includes('opendocument')) refuse('open-document')
  }
  if (has(/^xl\/workbook\.bin$/)) refuse('old-excel')
  if (has(/^(word|ppt)\//)) refuse('other-document')
  if (zip.names.includes('EncryptedPackage')) refuse('locked')
}

/** Every sheet of a workbook with its filled cells, hidden ones too. */
export function readWorkbook(
  bytes: Uint8Array,
  onProgress?: ((part: number) => void) | undefined,
): WorkbookSheet[] {
  const zip = readZip(bytes)
  checkIsWorkbook(zip)
  const parts = readWorkbookParts(zip)
  let cells = 0
  const count = () => {
    cells += 1
    if (cells > limits.cells) refuse('too-many-items', { limit: limits.cells })
  }
  const readSheet = ({ name, isHidden, path }: SheetPart, at: number): WorkbookSheet => {
    const part = path === null ? null : zip.read(path)
    if (!part) return refuse('broken-zip', { sheet: name })
    const tell = (done: number) => onProgress?.((at + done) / parts.sheets.length)
    return {
      name,
      isHidden,
      rows: readCells(part, { sheet: name, parts, count, onProgress: tell }),
    }
  }
  return parts.sheets.map(readSheet)
}

/** The rows of a sheet as text, each cell at its place. */
export function textRows(rows: readonly CellRow[]): SheetRow[] {
  return rows.map(({ number, cells }) => {
    const texts: string[] = new Array((cells.at(-1)?.column ?? -1) + 1).fill('')
    for (const { column, text } of cells) texts[column] = text
    return { number, cells: texts }
  })
}
