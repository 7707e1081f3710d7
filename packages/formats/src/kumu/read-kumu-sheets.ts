import { splitList } from '../csv/pipe-list.ts'
import type { SheetRow } from '../file/file-contents.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { Graph, GraphPlace, LeftOut } from '../graph/graph.ts'
import { columnLetters } from '../sheet/column-letters.ts'
import { type FlatConnection, type FlatElement, flatGraph } from './flat-graph.ts'
import { readAttributes, withImageAsField } from './kumu-attributes.ts'
import { directionOf } from './read-project.ts'

export type NamedRows = { readonly name: string; readonly rows: readonly SheetRow[] }
type Block = NamedRows & { readonly kind: 'elements' | 'connections' | null }

const titles = (row: SheetRow | undefined): string[] =>
  (row?.cells ?? []).map((cell) => cell.trim().toLowerCase())

function kindOf(header: SheetRow | undefined): Block['kind'] {
  const [first, second, third] = titles(header)
  if (first === 'label' || (first === 'id' && second === 'label')) return 'elements'
  if (first === 'from' && second === 'to') return 'connections'
  return first === 'id' && second === 'from' && third === 'to' ? 'connections' : null
}

/** Two empty rows start a new table with headers of its own, when what follows looks like one. */
function blocksOf({ name, rows }: NamedRows): Block[] {
  const blocks: SheetRow[][] = []
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    const isFarBelow = before === undefined || row.number - before.number > 2
    if (before === undefined || (isFarBelow && kindOf(row) !== null)) blocks.push([])
    blocks.at(-1)?.push(row)
  }
  return blocks.map((block) => ({ name, rows: block, kind: kindOf(block[0]) }))
}

/** Whether any of these sheets is a list of elements or connections as Kumu reads it. */
export function areKumuSheets(sheets: readonly NamedRows[]): boolean {
  return sheets.some((sheet) => blocksOf(sheet).some(({ kind }) => kind !== null))
}

/** The cells of a row under their headers; a nameless column goes by its letters. */
function entriesOf(header: SheetRow, row: SheetRow): [string, string][] {
  return row.cells.flatMap((cell, at): [string, string][] => {
    const title = header.cells[at]?.trim() || `#${columnLetters(at)}`
    return cell.trim() === '' || isIgnored(title) ? [] : [[title, cell]]
  })
}

const own = new Set(['id', 'from', 'to', 'direction'])
/** These hold text in which a | is just a |. */
const single = new Set(['label', 'description', 'type', 'element type', 'connection type', 'image'])

function attributesOf(entries: readonly [string, string][], isElement: boolean) {
  const kept = entries.filter(([title]) => {
    const name = title.toLowerCase()
    return isElement ? name !== 'id' : !own.has(name)
  })
  return readAttributes(
    kept.map(([title, cell]) => [title, single.has(title.toLowerCase()) ? cell : splitList(cell)]),
  )
}

type Read = { elements: FlatElement[]; connections: FlatConnection[]; leftOut: LeftOut[] }

/** Kumu passes over a sheet that is called so; people write it above a column too. */
const isIgnored = (title: string) => title.toLowerCase().includes('(ignore)')

function ignoredColumns({ name }: Block, header: SheetRow): LeftOut[] {
  return header.cells
    .map((title) => title.trim())
    .filter(isIgnored)
    .map((field) =>
      leftOut('not-chosen', 'sheet', { name, field, sheet: name, row: header.number }),
    )
}

function readBlock(block: Block, read: Read): void {
  const { name, kind, rows: all } = block
  const [header, ...rows] = all
  if (!header) return
  read.leftOut.push(...ignoredColumns(block, header))
  for (const row of rows) {
    const entries = entriesOf(header, row)
    const textUnder = (wanted: string) =>
      entries.find(([title]) => title.toLowerCase() === wanted)?.[1].trim() || null
    const place: GraphPlace = { sheet: name, row: row.number }
    const { unreadable: _, ...rest } = attributesOf(entries, kind === 'elements')
    if (kind === 'elements') {
      read.elements.push({ ...rest, id: textUnder('id'), place })
      continue
    }
    const said = textUnder('direction')
    const direction = directionOf(said)
    if (said !== null && direction === null)
      read.leftOut.push(leftOut('direction', 'line', { name: said, ...place }))
    const [from, to] = [splitList(textUnder('from') ?? ''), splitList(textUnder('to') ?? '')]
    read.connections.push({
      ...withImageAsField(rest),
      id: textUnder('id'),
      from,
      to,
      direction,
      place,
    })
  }
}

/** The graph in sheets as Kumu imports and exports them; other tables among them are listed as left out. */
export function readKumuSheets(sheets: readonly NamedRows[]): Graph {
  const read: Read = { elements: [], connections: [], leftOut: [] }
  for (const block of sheets.flatMap(blocksOf)) {
    const row = block.rows[0]?.number ?? null
    if (block.kind !== null) readBlock(block, read)
    else
      read.leftOut.push(
        leftOut('other-table', 'sheet', { name: block.name, sheet: block.name, row }),
      )
  }
  return flatGraph(read)
}
