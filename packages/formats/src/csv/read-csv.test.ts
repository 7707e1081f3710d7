import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { maxRows, readCsv } from './read-csv.ts'

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => ({ ...cells }))
const readList = (file: string) => {
  const url = new URL(`../../../../data/lindevoort/${file}`, import.meta.url)
  return readCsv(decodeText(readFileSync(url)).text)
}

test.each([';', ',', '\t'])('the separator %j is found by itself', (delimiter) => {
  const text = [
    ['id', 'naam', 'aanbod'].join(delimiter),
    ['1', 'De Schakel', '"Koffie, soep; en praten"'].join(delimiter),
  ].join('\r\n')
  expect(readCsv(text).delimiter).toBe(delimiter)
  expect(cellsOf(text)).toEqual([
    { id: '1', naam: 'De Schakel', aanbod: 'Koffie, soep; en praten' },
  ])
})

test('a sep= line names the separator and is no row', () => {
  const sheet = readCsv('sep=|\nid|naam; en\n1|a;b\n')
  expect(sheet.header).toEqual(['id', 'naam; en'])
  expect(sheet.headerLine).toBe(2)
  expect(sheet.rows[0]?.line).toBe(3)
})

test('rows know the line they start on, past empty rows and line breaks in cells', () => {
  const sheet = readCsv('id;tekst\r\n1;"een\r\ntwee"\r\n;;\r\n\r\n2;"drie ""vier"""\r\n')
  expect(sheet.rows.map(({ line }) => line)).toEqual([2, 6])
  expect(sheet.rows.map(({ cells }) => cells.tekst)).toEqual(['een\ntwee', 'drie "vier"'])
})

test('trailing empty columns are dropped; what has no header but holds something is kept', () => {
  expect(readCsv('id;naam;;\n1;a;;\n').header).toEqual(['id', 'naam'])
  expect(cellsOf('id;naam;;\n1;a;;iets\n2;b\n')).toEqual([
    { id: '1', naam: 'a', '#4': 'iets' },
    { id: '2', naam: 'b', '#4': '' },
  ])
})

test('two columns of one name are both kept, and told', () => {
  const sheet = readCsv('naam;naam\na;b\n')
  expect(sheet.header).toEqual(['naam', 'naam (2)'])
  expect(sheet.problems).toEqual([
    { line: 1, column: 'naam (2)', code: 'double-column', value: 'naam (2)' },
  ])
})

test('headers that programs stumble over are headers like any other', () => {
  const [row] = readCsv('id;__proto__;constructor\n1;a;b\n').rows
  expect(Object.entries(row?.cells ?? {})).toEqual([
    ['id', '1'],
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
  expect(readCsv('id;naam\n1;a\n').rows[0]?.cells.toString).toBeUndefined()
})

test('broken quotes are told with their line, and nothing is thrown', () => {
  const open = readCsv('id;naam\n1;"De Schakel\n2;b\n')
  expect(open.problems).toEqual([
    { line: 2, column: null, code: 'broken-quotes', value: expect.stringContaining('De Schakel') },
  ])
  const half = readCsv('id;naam\n1;a\n2;"De Open" Deur\n3;c\n')
  expect(half.problems).toMatchObject([{ line: 3, code: 'broken-quotes' }])
})

test('an empty file and a file without rows are no crash', () => {
  expect(readCsv('').problems).toMatchObject([{ code: 'empty-file' }])
  expect(readCsv('id;naam\n')).toMatchObject({ header: ['id', 'naam'], rows: [], problems: [] })
})

test('rows past the limit are not read, and said so', () => {
  const sheet = readCsv(`id;naam\n${'1;a\n'.repeat(maxRows + 5)}`)
  expect(sheet.rows).toHaveLength(maxRows - 1)
  expect(sheet.problems).toMatchObject([{ code: 'too-many-rows', line: maxRows }])
})

test('the flip-over list is read below its title, the same in both encodings', () => {
  const [plain, windows] = [readList('rommelig.csv'), readList('rommelig_cp1252.csv')]
  expect(plain.headerLine).toBe(1)
  expect(windows.headerLine).toBe(4)
  for (const { header, rows, problems } of [plain, windows]) {
    expect(problems).toEqual([])
    expect(header).toHaveLength(10)
    expect(header[0]).toBe('Nr')
    expect(rows).toHaveLength(101)
    expect(rows[12]?.cells.Opmerkingen).toBe('let op:\nzit ook bij casusregie')
    expect(rows[88]?.cells['Naam organisatie']).toBe('Weggeefwinkel "Tweede Rondje"')
  }
  expect(windows.rows.map(({ cells }) => cells)).toEqual(plain.rows.map(({ cells }) => cells))
})

test('people can point at the header themselves', () => {
  const sheet = readCsv('Lijst;van;Noord\nid;naam;x\n1;a;b\n', { headerLine: 2 })
  expect(sheet.header).toEqual(['id', 'naam', 'x'])
  expect(sheet.rows).toHaveLength(1)
})
