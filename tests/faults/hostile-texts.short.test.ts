import { fileNoteCodes } from '@webwijzer/formats/file/file-note'
import { fileProblemCodes } from '@webwijzer/formats/file/file-problem'
import { leftOutCodes } from '@webwijzer/formats/graph/graph'
import { readFile } from '@webwijzer/formats/read-file'
import { messagesFor } from '@webwijzer/messages/messages'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import * as hostile from './hostile-files.ts'
import { goodRows, textCell, workbook } from './hostile-files.ts'
import { type HostileFile, refusedWithASentence } from './refused-with-a-sentence.ts'

const mebi = 1024 * 1024
const zeros = (size: number) => new Uint8Array(size)

const kinds: readonly HostileFile[] = [
  ['an old workbook', 'oud.xls', () => hostile.container('Workbook'), { code: 'old-excel' }],
  [
    'a workbook with a password',
    'slot.xlsx',
    () => hostile.container('EncryptedPackage'),
    { code: 'locked' },
  ],
  [
    'an old letter',
    'brief.doc',
    () => hostile.container('WordDocument'),
    { code: 'other-document' },
  ],
  [
    'a workbook of LibreOffice',
    'lijst.ods',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    { code: 'open-document' },
  ],
  [
    'a letter',
    'brief.xlsx',
    () => zipSync({ 'word/document.xml': strToU8('<x/>') }),
    { code: 'other-document' },
  ],
  ['a PDF', 'x.csv', () => strToU8('%PDF-1.7'), { code: 'other-document' }],
  [
    'a picture called .csv',
    'foto.csv',
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
    { code: 'other-document' },
  ],
  [
    'a photo from a phone',
    'foto.heic',
    () => strToU8('\0\0\0\x18ftypheic\0\0\0\0'),
    { code: 'other-document' },
  ],
  [
    'a program called .csv',
    'x.csv',
    () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46),
    { code: 'unknown-file' },
  ],
  [
    'a web page called .xlsx',
    'x.xlsx',
    () => strToU8('<!DOCTYPE html><html><table></table></html>'),
    { code: 'web-page' },
  ],
  ['an empty file', 'leeg.csv', () => zeros(0), { code: 'empty-file' }],
  ['empty lines', 'leeg.csv', () => strToU8('\n\n ;;\n'), { code: 'empty-file' }],
  [
    'only headers',
    'kop.csv',
    () => strToU8('titel\n\nnaam;soort\n'),
    { code: 'only-header', row: 3 },
  ],
  [
    'a workbook with only headers',
    'kop.xlsx',
    () => workbook(`<row r="1">${textCell('A1', 'naam')}</row>`),
    { code: 'only-header', sheet: 'Blad1' },
  ],
  ['more than 20 MB', 'groot.csv', () => zeros(20 * mebi + 1), { code: 'too-large' }],
]

const texts: readonly HostileFile[] = [
  [
    'a million rows',
    'rijen.csv',
    () => strToU8(`a;b\n${'x;y\n'.repeat(1_000_000)}`),
    { code: 'too-many-rows', row: 20_002, limit: 20_000 },
  ],
  [
    '100,000 columns',
    'breed.csv',
    () => strToU8(`a${';x'.repeat(100_000)}\n1;2`),
    { code: 'too-many-columns', row: 1 },
  ],
  [
    'a million delimiters',
    'breed.csv',
    () => strToU8(`a;b\n${';'.repeat(10_000_000)}`),
    { code: 'cell-too-long', row: 2 },
  ],
  [
    'a cell of 19 MB',
    'cel.csv',
    () => strToU8(`a;b\n1;${'x'.repeat(19 * mebi)}`),
    { code: 'cell-too-long', row: 2 },
  ],
  [
    'a cell of 60,000 characters',
    'cel.csv',
    () => strToU8(`a;b\n1;${'x'.repeat(60_000)}`),
    { code: 'cell-too-long', row: 2, column: 'B' },
  ],
  [
    'a quote that does not close',
    'quote.csv',
    () => strToU8(`a;b\n1;2\n3;"x\n${'y;z\n'.repeat(1_000_000)}`),
    { code: 'unclosed-quote', row: 3 },
  ],
  ['zero bytes', 'nul.csv', () => strToU8('a;b\n1;2\n3;\u0000\n'), { code: 'not-text', row: 3 }],
  [
    'JSON that is 50,000 deep',
    'diep.json',
    () => strToU8(`{"elements":\n${'['.repeat(50_000)}`),
    { code: 'too-deep', row: 2 },
  ],
  [
    'broken JSON',
    'stuk.json',
    () => strToU8('{"elements": [\n{"label": }]}'),
    { code: 'broken-json' },
  ],
  ['other JSON', 'ander.json', () => strToU8('{"a": 1}'), { code: 'unknown-json' }],
  ['a list as JSON', 'ander.json', () => strToU8('[1,2]'), { code: 'unknown-json' }],
  [
    'a map of a newer version',
    'kaart.json',
    () => strToU8('{"format":"webwijzer","version":9}'),
    { code: 'newer-version' },
  ],
  [
    'half a map',
    'kaart.json',
    () => strToU8('{"format":"webwijzer","version":1}'),
    { code: 'broken-map' },
  ],
]

refusedWithASentence('hostile other kinds of files', kinds)
refusedWithASentence('hostile texts', texts)

describe('what looks hostile, but is somebody’s work', () => {
  test('names of JavaScript are names like any other', () => {
    const label = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
    const elements = label.map((each) => ({ label: each, constructor: 1, hasOwnProperty: 'x' }))
    const text = JSON.stringify({ elements, connections: [] }).replaceAll(
      '"constructor":1',
      '"__proto__":{"isHacked":1},"constructor":1',
    )
    const file = readFile(strToU8(text), { name: 'x.json' })
    expect(file).toMatchObject({
      kind: 'graph',
      graph: { nodes: label.map((each) => ({ label: each })) },
    })
    expect(({} as { isHacked?: number }).isHacked).toBeUndefined()
  })

  test('lines that end in only a return, as on old Macs', () => {
    const file = readFile(strToU8('naam;soort\rKerk;i\rSchool;f'), { name: 'mac.csv' })
    expect(file).toMatchObject({
      kind: 'sheets',
      sheets: [{ rows: [{ cells: ['Kerk', 'i'] }, { cells: ['School', 'f'] }] }],
    })
  })

  test('formatting down to the last row and column', () => {
    const styled = `<row r="1048576"><c r="XFD1048576" s="3"/></row>`
    expect(readFile(workbook(goodRows + styled), { name: 'x.xlsx' })).toMatchObject({
      kind: 'sheets',
      sheets: [{ rows: [{ cells: ['Kerk', 'i'] }] }],
    })
  })

  test('a name with every sign that means something elsewhere', () => {
    const name = `<script>"x"</script> \u202e=cmd|' /C'!A0`
    const file = readFile(strToU8(`naam;soort\n"${name.replaceAll('"', '""')}";i`), {
      name: 'x.csv',
    })
    expect(file).toMatchObject({ kind: 'sheets', sheets: [{ rows: [{ cells: [name, 'i'] }] }] })
  })
})

test.each(['nl', 'en'] as const)(
  'every code about a file has its words in %s, and no other',
  (language) => {
    const { files } = messagesFor(language)
    expect(Object.keys(files.problems).toSorted()).toEqual(fileProblemCodes.toSorted())
    expect(Object.keys(files.notes).toSorted()).toEqual(fileNoteCodes.toSorted())
    expect(Object.keys(files.leftOut).toSorted()).toEqual(leftOutCodes.toSorted())
  },
)
