import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
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
    expect(fromText('a;b\nc;d\n1;2', { headerRow: 2 }).sheets[0]).toMatchObject({
      headers: ['c', 'd'],
    })
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
    expect(file.sheets.map(({ name }) => name)).toEqual(['Organisaties', 'Overleggen'])
    expect(file.notes.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['ignored-sheet', 'Oud (ignore)'],
      ['empty-sheet', 'Leeg'],
    ])
  })
})

describe('a workbook of Kumu', () => {
  const bytes = writeWorkbook([
    {
      name: 'Wat dan ook',
      rows: [
        ['label', 'Element Type', 'Tags', 'Adres'],
        ['Wijkteam', 'Organisatie', 'jeugd | schuld', 'Straat 1|Straat 2'],
        ['wijkteam', 'Organisatie', null, null],
        ['Kerk', null, null, null],
        [],
        [],
        ['From', 'To', 'Type', 'Direction', 'Rol'],
        ['Wijkteam', 'Kerk|School', 'kent', 'directed', 'x'],
        ['Kerk', 'Wijkteam', null, 'zijwaarts', null],
        ['Kerk', null, null, null, null],
      ],
    },
    {
      name: 'Anders',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
  ])
  const file = readFile(bytes, { name: 'kumu.xlsx' })
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  const { graph } = file

  test('is known by its first cells, holds two tables in one sheet, and makes one element of two rows', () => {
    expect(graph.nodes.map(({ label, isMadeUp }) => [label, isMadeUp])).toEqual([
      ['wijkteam', false],
      ['Kerk', false],
      ['School', true],
    ])
    expect(graph.nodes[0]).toMatchObject({
      type: 'Organisatie',
      tags: ['jeugd', 'schuld'],
      fields: [{ name: 'Adres', values: ['Straat 1', 'Straat 2'] }],
    })
  })

  test('has a line for each pair', () => {
    const names = new Map(graph.nodes.map(({ id, label }) => [id, label]))
    expect(
      graph.lines.map(({ from, to, direction, type }) => [
        names.get(from),
        names.get(to),
        direction,
        type,
      ]),
    ).toEqual([
      ['wijkteam', 'Kerk', 'directed', 'kent'],
      ['wijkteam', 'School', 'directed', 'kent'],
      ['Kerk', 'wijkteam', null, null],
    ])
  })

  test('tells by row what it could not take', () => {
    expect(graph.leftOut.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([
      ['direction', 'Wat dan ook', 9],
      ['other-table', 'Anders', 1],
      ['double', 'Wat dan ook', 3],
      ['unknown-end', 'Wat dan ook', 10],
    ])
  })
})

test('Kumu as CSV and as a flat list with ids is a graph too', () => {
  const csv = readFile(strToU8('From,To,Label\nA,B,x\nB,C,\n'), { name: 'connections.csv' })
  expect(csv).toMatchObject({
    kind: 'graph',
    graph: { lines: [{ label: 'x' }, { label: '' }], source: 'kumu' },
  })
  const flat = {
    elements: [
      { id: '1', label: 'A', extra: [1, 'b'] },
      { id: '2', label: 'A' },
    ],
    connections: [{ from: '1', to: '2', direction: 'mutual' }],
  }
  const json = readFile(strToU8(JSON.stringify(flat)), { name: 'x.json' })
  expect(json).toMatchObject({
    kind: 'graph',
    graph: {
      nodes: [{ id: '1', fields: [{ name: 'extra', values: [1, 'b'] }] }, { id: '2' }],
      lines: [{ from: '1', to: '2', direction: 'mutual' }],
    },
  })
})

test('GraphML gives names, types, places, directions and fields', () => {
  const xml = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="node" attr.name="x" attr.type="double"/><key id="d2" for="node" attr.name="y" attr.type="double"/><key id="d3" for="edge" attr.name="type"/><key id="d4" for="node" attr.name="leden" attr.type="int"/><graph id="Net" edgedefault="directed"><node id="a"><data key="d0">School &amp; co</data><data key="d1">1.5</data><data key="d2">-2</data><data key="d4">7</data></node><node id="b"/><edge source="a" target="b"><data key="d3">kent</data></edge><edge source="a" target="zz" directed="false"/></graph></graphml>`
  const file = readFile(strToU8(xml), { name: 'net.graphml' })
  expect(file).toMatchObject({
    kind: 'graph',
    graph: {
      source: 'graphml',
      nodes: [{ label: 'School & co', fields: [{ name: 'leden', values: [7] }] }, { label: 'b' }],
      lines: [{ from: 'a', to: 'b', type: 'kent', direction: 'directed' }],
      maps: [{ nodes: [{ position: { x: 1.5, y: -2 } }, { position: null }] }],
      leftOut: [{ code: 'unknown-end' }],
    },
  })
})

test('GEXF gives the same, with y turned to point down and colours', () => {
  const xml = `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><meta><description>x</description></meta><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="Soort" type="string"/></attributes><nodes><node id="1" label="Kerk"><attvalues><attvalue for="0" value="kerk"/></attvalues><viz:position x="10" y="20" z="0"/><viz:color r="255" g="0" b="16"/></node><node id="2" label="School"/></nodes><edges><edge id="e" source="1" target="2" type="undirected" weight="2" label="samen"/></edges></graph></gexf>`
  const file = readFile(strToU8(xml), { name: 'net.gexf' })
  expect(file).toMatchObject({
    kind: 'graph',
    graph: {
      nodes: [{ label: 'Kerk', type: 'kerk' }, { label: 'School' }],
      lines: [
        { label: 'samen', direction: 'undirected', fields: [{ name: 'Weight', values: [2] }] },
      ],
      maps: [{ nodes: [{ position: { x: 10, y: -20 }, style: [['color', '#ff0010']] }, {}] }],
    },
  })
})
