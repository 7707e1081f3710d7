import { strToU8, zipSync } from 'fflate'
import * as hostile from './hostile-files.ts'
import { goodRows, textCell, workbook } from './hostile-files.ts'
import { type HostileFile, refusedWithASentence } from './refused-with-a-sentence.ts'

const mebi = 1024 * 1024
const zeros = (size: number) => new Uint8Array(size)
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

const far = (reference: string, row: number) =>
  workbook(`${goodRows}<row r="${row}">${textCell(reference, 'x')}</row>`)
const xml = (start: string, inside: string) =>
  strToU8(`${start}<graphml><graph><node id="${inside}"/></graph></graphml>`)

const zips: readonly HostileFile[] = [
  [
    '600 MB packed in less than one',
    'bom.xlsx',
    () => workbook(goodRows, { 'xl/media/a.xml': zeros(40 * mebi) }),
    { code: 'zip-unsafe', found: 'xl/media/a.xml' },
  ],
  [
    'zip files within a zip file',
    'nest.xlsx',
    () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ c: zeros(mebi) }) }) }),
    { code: 'no-workbook' },
  ],
  [
    '10,000 parts',
    'veel.xlsx',
    () => zipSync(Object.fromEntries(many(10_000, (at) => [`p${at}`, zeros(1)]))),
    { code: 'zip-too-many-parts', limit: 200 },
  ],
  [
    'a part that says it is 4 GB',
    'groot.xlsx',
    () => hostile.withEntryValue(workbook(goodRows), 24, 0xfffffffe, 4),
    { code: 'zip-too-large' },
  ],
  [
    'a part that is larger than it says',
    'liegt.xlsx',
    () => hostile.withEntryValue(workbook(goodRows), 24, 10, 4),
    { code: 'zip-unsafe' },
  ],
  [
    'a part that is smaller than it says',
    'liegt.xlsx',
    () => hostile.withEntryValue(workbook(goodRows), 24, 5000, 4),
    { code: 'broken-zip' },
  ],
  [
    'parts that share their bytes',
    'overlap.xlsx',
    () => hostile.overlapping(workbook(goodRows)),
    { code: 'zip-unsafe' },
  ],
  [
    'a part with a password',
    'slot.xlsx',
    () => hostile.withEntryValue(workbook(goodRows), 8, 1, 2),
    { code: 'locked' },
  ],
  [
    'a name that leads out of its folder',
    'uit.xlsx',
    () => workbook(goodRows, { '../../x': zeros(1) }),
    { code: 'zip-unsafe', found: '../../x' },
  ],
  [
    'a zip file called .csv',
    'x.csv',
    () => zipSync({ 'lijst.txt': strToU8('naam;soort') }),
    { code: 'no-workbook' },
  ],
  ['half a file', 'half.xlsx', () => workbook(goodRows).slice(0, 500), { code: 'broken-zip' }],
  [
    'nothing but the first bytes',
    'kop.xlsx',
    () => strToU8('PK\u0003\u0004'),
    { code: 'broken-zip' },
  ],
  [
    'a workbook without sheets',
    'leeg.xlsx',
    () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
    { code: 'no-workbook' },
  ],
]

const xmls: readonly HostileFile[] = [
  [
    'a cell at the far end',
    'ver.xlsx',
    () => far('XFD1048576', 1_048_576),
    { code: 'cell-too-far', sheet: 'Blad1', row: 1_048_576, column: 'XFD' },
  ],
  [
    'a cell far to the right',
    'ver.xlsx',
    () => far('ZZ3', 3),
    { code: 'cell-too-far', sheet: 'Blad1', row: 3, column: 'ZZ' },
  ],
  [
    'a cell of 60,000 characters in a workbook',
    'cel.xlsx',
    () => workbook(goodRows + textCell('B3', 'x'.repeat(60_000))),
    { code: 'cell-too-long', sheet: 'Blad1', row: 3, column: 'B' },
  ],
  [
    '30,000 rows in a workbook',
    'rijen.xlsx',
    () => workbook(many(30_000, (at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('')),
    { code: 'too-many-rows', sheet: 'Blad1' },
  ],
  [
    'a sheet that is no XML',
    'stuk.xlsx',
    () => workbook('<row><c></row>'),
    { code: 'broken-xml', found: 'Blad1' },
  ],
  [
    'a billion laughs',
    'lach.graphml',
    () => xml(hostile.billionLaughs, '&e9;'),
    { code: 'doctype' },
  ],
  [
    'a billion laughs in a workbook',
    'lach.xlsx',
    () =>
      workbook(goodRows, {
        'xl/workbook.xml': strToU8(`${hostile.billionLaughs}<workbook>&e9;</workbook>`),
      }),
    { code: 'doctype' },
  ],
  [
    'a file of the computer',
    'xxe.gexf',
    () => strToU8(`${hostile.outsideEntity}<gexf>&file;</gexf>`),
    { code: 'doctype' },
  ],
  [
    'a definition from elsewhere',
    'dtd.graphml',
    () => xml('<!DOCTYPE graphml SYSTEM "http://127.0.0.1:9/x.dtd">', 'a'),
    { code: 'doctype' },
  ],
  ['an entity that nobody defined', 'xxe.graphml', () => xml('', '&file;'), { code: 'broken-xml' }],
  [
    'tags that are 50,000 deep',
    'diep.graphml',
    () => strToU8(`<graphml>${'<a>'.repeat(50_000)}`),
    { code: 'too-deep' },
  ],
  ['other XML', 'x.xml', () => strToU8('<feed/>'), { code: 'unknown-xml' }],
  [
    '50,000 nodes',
    'veel.graphml',
    () =>
      strToU8(
        `<graphml><graph>${many(50_000, (at) => `<node id="n${at}"/>`).join('')}</graph></graphml>`,
      ),
    { code: 'too-many-items' },
  ],
]

refusedWithASentence('hostile zip files', zips)
refusedWithASentence('hostile XML', xmls)
