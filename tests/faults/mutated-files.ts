import { readdirSync, readFileSync } from 'node:fs'
import type { FileContents } from '@webwijzer/formats/file/file-contents'
import { readFile } from '@webwijzer/formats/read-file'
import { writeWorkbook } from '@webwijzer/formats/xlsx/write-workbook'
import { zipSync } from 'fflate'
import { goodRows, workbookParts } from './hostile-files.ts'

const data = new URL('../../data/', import.meta.url)
const folder = (name: string) =>
  readdirSync(new URL(name, data))
    .filter((file) => /[.](csv|json)$/.test(file))
    .map((file) => ({
      name: file,
      bytes: new Uint8Array(readFileSync(new URL(name + file, data))),
    }))

type Original = {
  readonly name: string
  readonly bytes: Uint8Array
  /** What is done with the bytes after they were damaged. */
  readonly pack?: (bytes: Uint8Array) => Uint8Array
}

/** A workbook of which one part is damaged before it is packed. */
const partOf = (part: string): Original => ({
  name: 'lijst.xlsx',
  bytes: workbookParts(goodRows)[part] ?? new Uint8Array(),
  pack: (bytes) => zipSync({ ...workbookParts(goodRows), [part]: bytes }),
})

/** Good files of every format; the parts of the workbook are not packed, so that damage reaches them. */
const originals: readonly Original[] = [
  partOf('xl/worksheets/sheet1.xml'),
  partOf('xl/workbook.xml'),
  partOf('_rels/.rels'),
  ...folder('lindevoort/'),
  ...folder('kumu/'),
  {
    name: 'lijst.xlsx',
    bytes: writeWorkbook([
      {
        name: 'Blad1',
        rows: [
          ['naam', 'soort'],
          ['Kerk', 1],
        ],
      },
    ]),
  },
  { name: 'lijst.xlsx', bytes: zipSync(workbookParts(goodRows), { level: 0 }) },
  {
    name: 'net.gexf',
    bytes: new TextEncoder().encode(
      '<gexf><graph><nodes><node id="1" label="a"/><node id="2"/></nodes><edges><edge source="1" target="2"/></edges></graph></gexf>',
    ),
  },
  {
    name: 'net.graphml',
    bytes: new TextEncoder().encode(
      '<graphml><key id="k" attr.name="x"/><graph edgedefault="directed"><node id="1"><data key="k">3</data></node><edge source="1" target="1"/></graph></graphml>',
    ),
  },
]

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Damage = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array
const telling = new TextEncoder().encode('"{}[]<>;,&\0\r\n\'=')

const damages: readonly Damage[] = [
  (bytes, below) => bytes.with(below(bytes.length), below(256)),
  (bytes, below) => bytes.with(below(bytes.length), 32 + below(90)),
  (bytes, below) => bytes.with(below(bytes.length), 48 + below(10)),
  (bytes, below) => bytes.with(below(bytes.length), telling[below(telling.length)] ?? 0),
  (bytes, below) => bytes.slice(0, below(bytes.length)),
  (bytes, below) => bytes.slice(below(bytes.length)),
  (bytes, below) => {
    const [from, length] = [below(bytes.length), below(64)]
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)])
  },
  (bytes, below) => {
    const at = below(bytes.length)
    return Uint8Array.from([
      ...bytes.subarray(0, at),
      ...bytes.subarray(at, at + 64),
      ...bytes.subarray(at),
    ])
  },
]

/** What is read from a good file after one to three random damages, the same for the same seed. */
export function readMutated(seed: number): { readonly name: string; readonly file: FileContents } {
  const random = randomOf(seed)
  const below = (limit: number) => Math.floor(random() * Math.max(1, limit))
  const original = originals[below(originals.length)] ?? partOf('xl/workbook.xml')
  const { name, pack } = original
  let { bytes } = original
  for (let left = 1 + below(3); left > 0 && bytes.length > 0; left -= 1)
    bytes = damages[below(damages.length)]?.(bytes, below) ?? bytes
  return { name, file: readFile(pack ? pack(bytes) : bytes, { name }) }
}
