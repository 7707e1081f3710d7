import { decodeText, type Encoding } from '../csv/decode-text.ts'
import { colon } from '../csv/labelled-lines.ts'
import { readDelimited } from '../csv/read-delimited.ts'
import { cytoscapeElements } from '../graph/cytoscape-elements.ts'
import { readGexf } from '../graph/read-gexf.ts'
import { readGraphml } from '../graph/read-graphml.ts'
import { isNetworkJson, readNetworkJson } from '../graph/read-network-json.ts'
import { mapFormat } from '../json/map-file.ts'
import { asList, asObject, own, parseJson } from '../json/parse-json.ts'
import { readMap } from '../json/read-map.ts'
import { readFlat } from '../kumu/read-flat.ts'
import { areKumuSheets, readKumuSheets } from '../kumu/read-kumu-sheets.ts'
import { isProject, readProject } from '../kumu/read-project.ts'
import { repairSheet } from '../repair/repair-sheet.ts'
import { type ListPlace, sheetOfRows } from '../sheet/sheet-of-rows.ts'
import { outlineOf } from '../sheet/sheet-outline.ts'
import type { FileContents, TextReading } from './file-contents.ts'
import { fileProblem, refuse } from './file-problem.ts'
import { limits } from './limits.ts'

type Options = {
  readonly name: string
  readonly encoding?: Encoding | undefined
  readonly delimiter?: string | undefined
  readonly places?: ReadonlyMap<string, ListPlace> | undefined
  readonly onProgress?: ((part: number) => void) | undefined
}

function readOurs(text: string): FileContents {
  const { state, problems } = readMap(text)
  if (state) return { kind: 'ours', state }
  const [first = { code: 'not-a-map', path: '' }] = problems
  const code = first.code === 'newer-version' ? 'newer-version' : 'broken-map'
  const problem = fileProblem(code, { found: first.path })
  return { kind: 'refused', problem, mapProblems: problems }
}

function readJson(text: string, reading: TextReading): FileContents {
  const said = parseJson(text)
  // A list alone is one of elements, as cytoscape.js takes it.
  const file = asObject(Array.isArray(said) ? { elements: said } : said) ?? refuse('unknown-json')
  if (own(file, 'format') === mapFormat) return readOurs(text)
  const hasList = (name: string) => Array.isArray(own(file, name))
  const isOfCytoscape = cytoscapeElements(asList(own(file, 'elements'))) !== null
  // Who says nodes and not elements does not speak Kumu, though it may have connections.
  const isFlat =
    (hasList('elements') && !isOfCytoscape && !Array.isArray(said)) ||
    (hasList('connections') && !hasList('nodes'))
  if (!isFlat && !isProject(file)) {
    if (!isNetworkJson(file)) refuse('unknown-json')
    return { kind: 'graph', graph: readNetworkJson(file), notes: [], text: reading }
  }
  const counts = ['elements', 'connections', 'loops'].map((name) => asList(own(file, name)).length)
  if (counts.some((count) => count > limits.items))
    refuse('too-many-items', { limit: limits.items })
  const graph = isProject(file) ? readProject(file) : readFlat(file)
  return { kind: 'graph', graph, notes: [], text: reading }
}

function readXml(
  text: string,
  reading: TextReading,
  onProgress: Options['onProgress'],
): FileContents {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(0, 100_000))?.[1]?.toLowerCase()
  if (root === 'gexf')
    return { kind: 'graph', graph: readGexf(text, onProgress), notes: [], text: reading }
  if (root === 'graphml')
    return { kind: 'graph', graph: readGraphml(text, onProgress), notes: [], text: reading }
  if (/<!doctype(?!\s+html)/i.test(text.slice(0, 100_000))) refuse('doctype')
  return refuse(
    /^\s*<(!doctype html|html|table|head|body|meta|div)\b/i.test(text) ? 'web-page' : 'unknown-xml',
  )
}

const withoutEnding = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')

function readTable(text: string, reading: TextReading, options: Options): FileContents {
  const { rows, delimiter } = readDelimited(text, options)
  if (rows.length === 0) refuse('empty-file')
  const name = withoutEnding(options.name)
  const textReading = { ...reading, delimiter }
  if (areKumuSheets([{ name, rows }])) {
    const graph = readKumuSheets([{ name, rows }])
    return { kind: 'graph', graph, notes: [], text: textReading }
  }
  // Above lines that begin with a name and a colon nobody writes headers.
  const place = options.places?.get(name) ?? (delimiter === colon ? { headerRow: 0 } : undefined)
  const found = sheetOfRows(name, rows, place) ?? refuse('empty-file')
  if (found.sheet.rows.length === 0) refuse('only-header', { row: found.sheet.headerRow })
  const repaired = repairSheet(found.sheet)
  const notes = [...found.notes, ...repaired.notes]
  const outlines = [outlineOf(rows)]
  return { kind: 'sheets', sheets: [repaired.sheet], outlines, notes, text: textReading }
}

/** A file of text: a table, a map of ours, of Kumu, or a network in XML, told by how it begins. */
export function readTextFile(bytes: Uint8Array, options: Options): FileContents {
  const { text, encoding, isUnsure, candidates } = decodeText(bytes, options.encoding)
  const reading: TextReading = { encoding, isUnsure, candidates, delimiter: null }
  const isTable = /\.(csv|tsv|tab|txt)$/i.test(options.name)
  const start = text.trimStart().charAt(0)
  if (start === '') refuse('empty-file')
  if (start === '<') return readXml(text.trimStart(), reading, options.onProgress)
  if ((start === '{' || start === '[') && !isTable) return readJson(text, reading)
  return readTable(text, reading, options)
}
