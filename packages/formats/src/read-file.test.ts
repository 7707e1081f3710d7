import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test, vi } from 'vitest'
import type { SheetsFile } from './file/file-contents.ts'
import { readFile } from './read-file.ts'
import { writeWorkbook } from './xlsx/write-workbook.ts'

const lindevoort = new URL('../../../data/lindevoort/', import.meta.url)

function sheetsIn(bytes: Uint8Array, name: string, options = {}): SheetsFile {
  const file = readFile(bytes, { name, ...options })
  if (file.kind !== 'sheets') throw new Error(JSON.stringify(file))
  return file
}
const fromText = (text: string, options = {}) => sheetsIn(strToU8(text), 'lijst.csv', options)

describe('the flip-over list of Lindevoort', () => {
  const plain = sheetsIn(readFileSync(new URL('rommelig.csv', lindevoort)), 'map/rommelig.csv')
  const windows = sheetsIn(
    readFileSync(new URL('rommelig_cp1252.csv', lindevoort)),
    'rommelig_cp1252.csv',
  )

  test('has its rows and headers, without the empty columns and rows', () => {
    const [sheet] = plain.sheets
    expect(sheet).toMatchObject({ name: 'rommelig', headerRow: 1 })
    expect(sheet?.headers).toEqual([
      'Nr',
      'Naam organisatie',
      'Formeel/informeel',
      'Bij welk overleg?',
      'Wat doen ze?',
      'Voor wie (leeftijd)',
      'Verwijzing nodig',
      'Contact',
      'Tel.',
      'Opmerkingen',
    ])
    expect(sheet?.rows).toHaveLength(101)
    expect(plain.text).toMatchObject({ encoding: 'utf-8', isUnsure: false, delimiter: ';' })
  })

  test('has its header below a title in the file of a Windows computer, and says that its letters are a guess', () => {
    expect(windows.sheets[0]).toMatchObject({ headerRow: 3 })
    expect(windows.sheets[0]?.rows.map(({ cells }) => cells)).toEqual(
      plain.sheets[0]?.rows.map(({ cells }) => cells),
    )
    expect(windows.notes[0]).toMatchObject({ code: 'title-line', row: 1 })
    expect(windows.text).toMatchObject({ encoding: 'windows-1252', isUnsure: true })
  })

  test('has its ages, letters and phone numbers put right, each with a note', () => {
    const cells = plain.sheets[0]?.rows.flatMap((row) => row.cells) ?? []
    expect(cells.filter((cell) => /^(\d+-(apr|dec)|(apr|dec)-\d+)$/.test(cell))).toEqual([])
    expect(cells.filter((cell) => /Ã|E\+|#NAAM/.test(cell))).toEqual([])
    const codes = Map.groupBy(plain.notes, ({ code }) => code)
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining([
        'age-as-date',
        'wrong-letters',
        'phone-digits-lost',
        'excel-error',
        'numbering',
        'line-break',
      ]),
    )
    expect(codes.get('phone-digits-lost')?.[0]).toMatchObject({
      row: 16,
      column: 'Tel.',
      before: '3,16E+10',
      after: '+316…',
    })
    expect(codes.get('age-as-date')?.[0]).toMatchObject({ before: 'apr-18', after: '4-18' })
  })
})

describe('a table of text', () => {
  test('may use any delimiter, and the one that people choose wins', () => {
    for (const delimiter of [';', ',', '\t'])
      expect(fromText(`naam${delimiter}soort\nA${delimiter}f`).sheets[0]?.headers).toEqual([
        'naam',
        'soort',
      ])
    expect(fromText('a|b;c\n1|2;3', { delimiter: '|' }).sheets[0]?.headers).toEqual(['a', 'b;c'])
  })

  test('is read in the encoding that people choose', () => {
    const bytes = iconv.encode('naam;soort\nZoë;f', 'macintosh')
    expect(sheetsIn(bytes, 'x.csv', { encoding: 'macintosh' }).sheets[0]?.rows[0]?.cells[0]).toBe(
      'Zoë',
    )
  })

  test('has the header that people point at', () => {
    const places = new Map([['lijst', { headerRow: 2 }]])
    expect(fromText('a;b\nc;d\n1;2', { places }).sheets[0]).toMatchObject({ headers: ['c', 'd'] })
  })

  test('keeps columns with the same name, or no name, or a name of JavaScript', () => {
    const { sheets, notes } = fromText('naam;naam;;__proto__;constructor\na;b;c;d;e')
    expect(sheets[0]?.headers).toEqual(['naam', 'naam (2)', '#C', '__proto__', 'constructor'])
    expect(sheets[0]?.rows[0]?.cells).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(notes.map(({ code, column }) => [code, column])).toEqual([
      ['double-header', 'naam (2)'],
      ['nameless-column', '#C'],
    ])
    expect(({} as { d?: string }).d).toBeUndefined()
  })

  test('pasted from a spreadsheet, with line breaks and quotes in cells, stays row by row', () => {
    const { sheets } = fromText('naam\topmerking\nA\t"eerste\ntweede ""x"""\nB\tz')
    expect(sheets[0]?.rows).toEqual([
      { number: 2, cells: ['A', 'eerste tweede "x"'] },
      { number: 3, cells: ['B', 'z'] },
    ])
  })

  test('of 20,000 rows tells how far it is', () => {
    const told: number[] = []
    const rows = Array.from({ length: 20_000 }, (_, at) => `Organisatie ${at};formeel;zorg;06-123`)
    const { sheets } = fromText(`naam;soort;domein;tel\n${rows.join('\n')}`, {
      onProgress: (part: number) => told.push(part),
    })
    expect(sheets[0]?.rows).toHaveLength(20_000)
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })
})

test('what reads here reads in a browser too: nothing of Node is needed', () => {
  const files = ['rommelig.csv', 'rommelig_cp1252.csv'].map((name) => ({
    name,
    bytes: Uint8Array.from(readFileSync(new URL(name, lindevoort))),
  }))
  const workbook = writeWorkbook([{ name: 'Blad1', rows: [['naam'], ['Café']] }])
  vi.stubGlobal('Buffer', undefined)
  vi.stubGlobal('process', undefined)
  const kinds = [...files, { name: 'x.xlsx', bytes: workbook }].map(
    ({ name, bytes }) => readFile(bytes, { name }).kind,
  )
  vi.unstubAllGlobals()
  expect(kinds).toEqual(['sheets', 'sheets', 'sheets'])
})
