import { emptyMap } from '@webwijzer/domain/map-state'
import { readFile } from '@webwijzer/formats/read-file'
import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { knownOf, matchRows } from '@webwijzer/matching/match-rows'
import { strToU8 } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { listOf } from '../speed/matching/new-names.ts'
import { textCell, workbook } from './hostile-files.ts'

const javascriptNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

const read = (text: string | Uint8Array, name: string) =>
  readFile(typeof text === 'string' ? strToU8(text) : text, { name })
const readJson = (file: object) => read(JSON.stringify(file), 'netwerk.json')

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian)
  return bytes
}

afterEach(() => {
  expect(({} as { isHacked?: unknown }).isHacked).toBeUndefined()
})

describe('names of JavaScript', () => {
  test('are columns of a workbook like any other', () => {
    const cells = (row: number, texts: readonly string[]) =>
      `<row r="${row}">${texts.map((text, at) => textCell(`${'ABCDE'[at]}${row}`, text)).join('')}</row>`
    const values = javascriptNames.map((_, at) => `w${at}`)
    expect(read(workbook(cells(1, javascriptNames) + cells(2, values)), 'x.xlsx')).toMatchObject({
      kind: 'sheets',
      sheets: [{ headers: javascriptNames, rows: [{ cells: values }] }],
    })
  })

  test('are organisations like any other', () => {
    const sheet = listOf(javascriptNames)
    const known = knownOf(emptyMap)
    const { parties } = matchRows(sheet, guessMapping(sheet, known), emptyMap, known)
    expect(parties.map(({ text, pile }) => [text, pile])).toEqual(
      javascriptNames.map((name) => [name, 'new']),
    )
  })
})

describe('text in any encoding', () => {
  const text = 'naam;soort\r\nCafé Zoë;informeel\r\nKerk;informeel\r\n'
  const sheets = [
    { rows: [{ cells: ['Café Zoë', 'informeel'] }, { cells: ['Kerk', 'informeel'] }] },
  ]

  test.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('of %s is known without a mark', (encoding, isLittleEndian) => {
    expect(read(utf16(text, isLittleEndian), 'x.csv')).toMatchObject({
      kind: 'sheets',
      sheets,
      text: { encoding },
    })
  })

  test.each([
    ['an old Mac', 0x8e, 0x91],
    ['Linux', 0xe9, 0xeb],
  ])('of %s is read, and what it may be is asked', (_whose, eAcute, eDiaeresis) => {
    const letters = [...text].map((letter) =>
      letter === 'é' ? eAcute : letter === 'ë' ? eDiaeresis : letter.charCodeAt(0),
    )
    expect(read(Uint8Array.from(letters), 'x.csv')).toMatchObject({
      kind: 'sheets',
      sheets,
      text: { isUnsure: true },
    })
  })
})

describe('cells', () => {
  test('with two delimiters keep the one that does not part them', () => {
    expect(read('naam;soort\nKerk, Oost;i\nSchool\tWest;f\n', 'x.csv')).toMatchObject({
      kind: 'sheets',
      sheets: [{ rows: [{ cells: ['Kerk, Oost', 'i'] }, { cells: ['School\tWest', 'f'] }] }],
    })
  })

  test.each([
    ['that turns its reading direction', 'Kerk \u202etsoO'],
    ['with letters without width', 'Ke\u200brk\u2060 Oost'],
    ['of 10,000 characters', 'Kerk '.repeat(2_000).trim()],
    ['that is a formula', '=HYPERLINK("http://example.org";"Kerk")'],
  ])('with a name %s come in as they stand', (_about, name) => {
    const quoted = `"${name.replaceAll('"', '""')}"`
    expect(read(`naam;soort\n${quoted};i`, 'x.csv')).toMatchObject({
      kind: 'sheets',
      sheets: [{ rows: [{ cells: [name, 'i'] }] }],
    })
  })

  test('of a workbook show what a formula gave, and never the formula', () => {
    const formula = '<c r="A2" t="str"><f>HYPERLINK("http://example.org","Kerk")</f><v>Kerk</v></c>'
    const rows = `<row r="1">${textCell('A1', 'naam')}${textCell('B1', 'soort')}</row><row r="2">${formula}${textCell('B2', 'i')}</row>`
    expect(read(workbook(rows), 'x.xlsx')).toMatchObject({
      kind: 'sheets',
      sheets: [{ rows: [{ cells: ['Kerk', 'i'] }] }],
    })
  })

  test('of a workbook that is called .csv are read as a workbook', () => {
    const rows = `<row r="1">${textCell('A1', 'naam')}</row><row r="2">${textCell('A2', 'Kerk')}</row>`
    expect(read(workbook(rows), 'x.csv')).toMatchObject({
      kind: 'sheets',
      sheets: [{ rows: [{ cells: ['Kerk'] }] }],
    })
  })
})

describe('networks', () => {
  test('with half a letter in a name come in', () => {
    const text = '{"elements":[{"label":"Kerk \\ud800"}],"connections":[]}'
    expect(read(text, 'x.json')).toMatchObject({ kind: 'graph', graph: { nodes: [{}] } })
  })

  test('with a text of 10 MB come in', () => {
    const elements = [{ label: 'Kerk', description: 'x'.repeat(10 * 1024 * 1024) }]
    expect(readJson({ elements, connections: [] })).toMatchObject({
      kind: 'graph',
      graph: { nodes: [{ label: 'Kerk' }] },
    })
  })

  test('tell of each element and connection that is nothing', () => {
    const elements = [null, { label: 'Kerk' }, 7]
    expect(readJson({ elements, connections: [null] })).toMatchObject({
      kind: 'graph',
      graph: {
        nodes: [{ label: 'Kerk' }],
        leftOut: [
          { code: 'unreadable-value', part: 'node', name: '' },
          { code: 'unreadable-value', part: 'node', name: '7' },
          { code: 'unreadable-value', part: 'line', name: '' },
        ],
      },
    })
  })

  test('of nodes and connections keep both', () => {
    const nodes = [
      { id: 'a', name: 'Kerk' },
      { id: 'b', name: 'School' },
    ]
    expect(readJson({ nodes, connections: [{ from: 'a', to: 'b' }] })).toMatchObject({
      kind: 'graph',
      graph: { nodes: [{ label: 'Kerk' }, { label: 'School' }], lines: [{ from: 'a', to: 'b' }] },
    })
  })

  test('of elements tell of another list beside them', () => {
    const file = { elements: [{ label: 'Kerk' }], connections: [], nodes: [{ id: 'a' }] }
    expect(readJson(file)).toMatchObject({
      kind: 'graph',
      graph: {
        nodes: [{ label: 'Kerk' }],
        leftOut: [{ code: 'other-table', part: 'sheet', name: 'nodes' }],
      },
    })
  })

  test('that ask to include a file include nothing', () => {
    const xml = `<graphml xmlns:xi="http://www.w3.org/2001/XInclude"><graph><node id="a"/><xi:include href="file:///etc/passwd" parse="text"/></graph></graphml>`
    const file = read(xml, 'x.graphml')
    expect(file).toMatchObject({ kind: 'graph', graph: { nodes: [{ id: 'a' }] } })
    expect(JSON.stringify(file)).not.toContain('root:')
  })
})
