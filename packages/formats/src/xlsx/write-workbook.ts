import { strToU8, type Zippable, zipSync } from 'fflate'
import { columnLetters } from '../sheet/column-letters.ts'

export type WrittenCell = string | number | boolean | null
export type WrittenSheet = {
  readonly name: string
  /** The first row is the header: bold, and it stays in view. */
  readonly rows: readonly (readonly WrittenCell[])[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => named[sign] ?? sign)

/** What XML cannot hold, and what looks as if it were escaped already, as _x0001_. */
function escapeText(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    })
  return escapeXml(escaped)
}

/** Styles 1 and 2 of `styles`: a header, and text that must never become a formula (quotePrefix). */
function cellXml(cell: WrittenCell, reference: string, isHeader: boolean): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const text = `<is><t xml:space="preserve">${escapeText(cell)}</t></is>`
  return `<c r="${reference}" s="${isHeader ? 1 : 2}" t="inlineStr">${text}</c>`
}

function sheetXml({ rows }: WrittenSheet): string {
  const body = rows.map((cells, at) => {
    const row = cells.map((cell, column) =>
      cellXml(cell, columnLetters(column) + (at + 1), at === 0),
    )
    return `<row r="${at + 1}">${row.join('')}</row>`
  })
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
  return `${head}<worksheet xmlns="${main}">${views}<sheetData>${body.join('')}</sheetData></worksheet>`
}

const fill = '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
const border = '<borders count="1"><border/></borders>'
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts>${fill}${border}<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`

/** Excel takes no more of a name, and none of these signs. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, '-').slice(0, 31)

function relationXml(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`
}

/** One fixed moment, so that the same map gives the same bytes. */
const mtime = '1980-01-01T12:00:00'

/** A workbook (.xlsx) with these sheets. Text stays text: nothing in it is a formula. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`
  const parts = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`)
  const list = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escapeXml(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${parts.map((part) => override(part, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}">${relationXml(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelations}">${parts.map((part, at) => relationXml(at + 1, 'worksheet', part)).join('')}${relationXml(parts.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
  }
  for (const [at, part] of parts.entries())
    files[`xl/${part}`] = sheetXml(sheets[at] ?? { name: '', rows: [] })
  const packed: Zippable = {}
  for (const [name, text] of Object.entries(files)) packed[name] = [strToU8(text), { mtime }]
  return zipSync(packed, { level: 6 })
}
