import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a small workbook with these rows of XML; other parts can be put beside them or in their place. */
export function workbookParts(rows: string): Record<string, Uint8Array> {
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`
  const parts = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="Blad1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  }
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}

export const textCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

export const goodRows = `<row r="1">${textCell('A1', 'naam')}${textCell('B1', 'soort')}</row><row r="2">${textCell('A2', 'Kerk')}${textCell('B2', 'i')}</row>`

export const workbook = (rows: string, others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ ...workbookParts(rows), ...others })

/** Where the list of contents of a zip file has its first entry. */
export function firstEntry(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset)
  return view.getUint32(zip.length - 22 + 16, true)
}

/** The zip file with one number in its list of contents changed, in each entry or only the first. */
export function withEntryValue(
  zip: Uint8Array,
  offset: number,
  value: number,
  size: 2 | 4,
): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  if (size === 2) view.setUint16(firstEntry(copy) + offset, value, true)
  else view.setUint32(firstEntry(copy) + offset, value, true)
  return copy
}

/** Every entry of the zip file points at the bytes of the first. */
export function overlapping(zip: Uint8Array): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  let at = firstEntry(copy)
  const first = view.getUint32(at + 42, true)
  while (view.getUint32(at, true) === 0x02014b50) {
    view.setUint32(at + 42, first, true)
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return copy
}

/** An old container (.xls, .doc, a workbook with a password) in which this stream stands. */
export function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, letter] of [...stream].entries()) bytes[1024 + at * 2] = letter.charCodeAt(0)
  return bytes
}

const entities = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
)

/** Nine levels of ten: a billion words in a kilobyte. */
export const billionLaughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY e0 "ha">${entities.join('')}]>`
export const outsideEntity =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
