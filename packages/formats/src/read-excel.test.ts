import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { SheetsFile } from './file/file-contents.ts'
import { readFile } from './read-file.ts'
import { writeWorkbook } from './xlsx/write-workbook.ts'

function sheetsIn(bytes: Uint8Array, name: string, options = {}): SheetsFile {
  const file = readFile(bytes, { name, ...options })
  if (file.kind !== 'sheets') throw new Error(JSON.stringify(file))
  return file
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook as Excel writes it: shared strings, styles, and cells given as XML. */
function excel(cells: string, { strings = '', state = '', styles = '' } = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const parts = {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${spreadsheet}" xmlns:r="${office}"><x:sheets><x:sheet name="Blad1" sheetId="1" r:id="r1"${state}/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${cells}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${spreadsheet}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${spreadsheet}"><numFmts><numFmt numFmtId="164" formatCode="d\\-mmm;@"/></numFmts><cellXfs>${styles}</cellXfs></styleSheet>`,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
}

describe('a workbook of Excel', () => {
  const styles = [0, 16, 17, 164, 14, 9].map((id) => `<xf numFmtId="${id}"/>`).join('')
  const strings =
    ['Naam', 'Leeftijd', 'Datum', 'Deel', 'Vol'].map((text) => `<si><t>${text}</t></si>`).join('') +
    '<si><r><t>Wijk</t></r><r><t xml:space="preserve">team </t></r><rPh><t>x</t></rPh></si>'
  const header = [0, 1, 2, 3, 4]
    .map((at) => `<c r="${'ABCDE'[at]}3" t="s"><v>${at}</v></c>`)
    .join('')
  const bytes = excel(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>Lijst van sessie 3</t></is></c></row><row r="3">${header}</row>` +
      // 4 December 2026 with four formats, and April 2018 as a month.
      `<row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4" s="1"><v>46360</v></c><c r="C4" s="4"><v>46360</v></c><c r="D4" s="5"><v>0.45</v></c><c r="E4"><v>612345678</v></c></row>` +
      `<row r="5"><c r="A5" t="e"><f>-eten</f><v>#NAME?</v></c><c r="B5" s="2"><v>43191</v></c><c r="C5" s="3"><v>46360</v></c><c r="D5"><v>0.1</v></c><c r="E5" t="b"><v>1</v></c></row>` +
      `<row r="1048576"><c r="XFD1048576" s="1"/></row>`,
    { strings, styles, state: ' state="hidden"' },
  )
  const { sheets, notes, text } = sheetsIn(bytes, 'lijst.xlsx')

  test('gives cells as people see them, with ages that became dates as ages', () => {
    expect(sheets[0]).toMatchObject({
      name: 'Blad1',
      headerRow: 3,
      headers: ['Naam', 'Leeftijd', 'Datum', 'Deel', 'Vol'],
    })
    expect(sheets[0]?.rows).toEqual([
      { number: 4, cells: ['Wijkteam ', '4-12', '4-12-2026', '45%', '612345678'] },
      { number: 5, cells: ['-eten', '4-18', '4-dec', '0,1', 'WAAR'] },
    ])
    expect(text).toBeNull()
  })

  test('tells what it did, and that the sheet was hidden', () => {
    expect(notes.map(({ code, row, column, before }) => [code, row, column, before])).toEqual([
      ['hidden-sheet', null, null, null],
      ['title-line', 1, null, 'Lijst van sessie 3'],
      ['age-as-date', 4, 'Leeftijd', '4-dec'],
      ['excel-error', 5, 'Naam', '#NAME?'],
      ['age-as-date', 5, 'Leeftijd', 'apr-18'],
    ])
  })

  test('with several sheets gives each, and tells of those that are empty or to be ignored', () => {
    const several = writeWorkbook([
      {
        name: 'Organisaties',
        rows: [
          ['naam', 'soort'],
          ['A', 'f'],
        ],
      },
      { name: 'Leeg', rows: [] },
      {
        name: 'Oud (ignore)',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
      {
        name: 'Overleggen',
        rows: [
          ['overleg', 'trekker'],
          ['Pact', 'A'],
        ],
      },
    ])
    const file = sheetsIn(several, 'x.xlsx')
    expect(file.outlines).toHaveLength(2)
    expect(file.sheets.map(({ name }) => name)).toEqual(['Organisaties', 'Overleggen'])
    expect(file.notes.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['ignored-sheet', 'Oud (ignore)'],
      ['empty-sheet', 'Leeg'],
    ])
  })

  test('takes the headers and the end of each sheet where people say they are', () => {
    const blocks = [
      ['Actie', 'Wie'],
      ['Bellen', 'Bas'],
      [],
      ['Organisatie', 'Overleg'],
      ['Kerk', 'Pact'],
      ['GGD', 'ZAT'],
      [],
      ['Totaal', '2'],
    ]
    const book = writeWorkbook([
      {
        name: 'Eerst',
        rows: [
          ['naam', 'soort'],
          ['A', 'f'],
        ],
      },
      { name: 'Blokken', rows: blocks },
    ])
    const outline = sheetsIn(book, 'x.xlsx').outlines[1]
    expect(outline?.heads.map(({ row }) => row)).toEqual([1, 2, 4, 5, 6])
    expect(outline?.ends).toEqual([
      { row: 2, text: 'Bellen · Bas' },
      { row: 6, text: 'GGD · ZAT' },
    ])
    const places = new Map([['Blokken', { headerRow: 4, lastRow: 6 }]])
    const { sheets, notes } = sheetsIn(book, 'x.xlsx', { places })
    expect(sheets[0]?.headers).toEqual(['naam', 'soort'])
    expect(sheets[1]).toMatchObject({ headerRow: 4, headers: ['Organisatie', 'Overleg'] })
    expect(sheets[1]?.rows.map(({ number }) => number)).toEqual([5, 6])
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'after-list', sheet: 'Blokken', row: 8, before: 'Totaal 2' }),
    )
  })
})
