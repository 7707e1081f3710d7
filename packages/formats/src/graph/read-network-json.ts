import { asList, asNumber, asObject, asText, type JsonObject, own } from '../json/parse-json.ts'
import { leftOut } from './connected-graph.ts'
import { cytoscapeElements } from './cytoscape-elements.ts'
import type { Graph, LeftOut } from './graph.ts'
import { addPart, emptyPart, graphOfParts, type NetworkPart } from './network-part.ts'

const lineLists = ['links', 'edges', 'connections'] as const

/** What programs call what every network has; what is not here is a field of the file's own. */
const nodeOwn = new Set(['id', 'key', 'x', 'y', 'color', 'position', 'attributes', 'data'])
const lineOwn = new Set([
  ...['id', 'key', 'source', 'target', 'from', 'to', 'direction', 'directed', 'arrows', 'color'],
  ...['attributes', 'data', 'undirected'],
])

/** What a part says, its `attributes` (Graphology) or `data` (Cytoscape) beside it. */
function flattened(part: JsonObject): JsonObject {
  const inner = asObject(own(part, 'attributes')) ?? asObject(own(part, 'data')) ?? {}
  return Object.fromEntries([...Object.entries(inner), ...Object.entries(part)])
}

/** d3 refers by id, by place in the list, or by the node itself. */
function endOf(value: unknown, nodes: readonly NetworkPart[], hasIds: boolean): string {
  const inner = asObject(value)
  if (inner) return asText(own(inner, 'id')) ?? ''
  if (!hasIds && typeof value === 'number') return nodes[value]?.id ?? ''
  return asText(value) ?? ''
}

const colourIn = (value: unknown): string | null => {
  const object = asObject(value)
  return object ? asText(own(object, 'background') ?? own(object, 'color')) : asText(value)
}

type Reading = { readonly tell: (left: LeftOut) => void; readonly kind: 'node' | 'line' }

/** Everything a part says under other names: texts, numbers and lists of them; the rest is told. */
function addValues(said: JsonObject, owned: ReadonlySet<string>, part: NetworkPart, to: Reading) {
  for (const [name, value] of Object.entries(said)) {
    if (owned.has(name) || value === null || value === '') continue
    const each = Array.isArray(value) ? value : [value]
    const texts = each.flatMap((one) =>
      typeof one === 'boolean' ? String(one) : (asText(one) ?? []),
    )
    const number = asNumber(value)
    if (texts.length < each.length)
      to.tell(leftOut('unreadable-value', to.kind, { id: part.id, name: part.id, field: name }))
    else if (texts.length > 0) part.values.push([name, number ?? texts.join('|')])
  }
}

function readNode(value: unknown, at: number, tell: Reading['tell']): NetworkPart {
  const said = flattened(asObject(value) ?? { id: value })
  const id = asText(own(said, 'id')) ?? asText(own(said, 'key'))
  const name = asText(own(said, 'name')) ?? asText(own(said, 'label'))
  const part = emptyPart(id ?? name ?? `node-${at + 1}`)
  const position = asObject(own(said, 'position')) ?? said
  const [x, y] = [asNumber(own(position, 'x')), asNumber(own(position, 'y'))]
  if (x !== null && y !== null) part.position = { x, y }
  const colour = colourIn(own(said, 'color'))
  if (colour !== null) part.style.push(['color', colour])
  addValues(said, nodeOwn, part, { tell, kind: 'node' })
  return part
}

/** vis.js writes `to, from`, or an object that says of each end whether it has one. */
function arrowsIn(value: unknown): string {
  const each = asObject(value)
  if (!each) return asText(value) ?? ''
  const isOn = (end: unknown) => {
    const inner = asObject(end)
    return inner ? own(inner, 'enabled') !== false : end === true
  }
  return Object.keys(each)
    .filter((end) => isOn(own(each, end)))
    .join(' ')
}

/** vis.js says `arrows`, others `directed`; silent ones follow the file. */
function directionOf(said: JsonObject, isDirected: boolean): NetworkPart['direction'] {
  const own_ = own(said, 'directed') ?? (own(said, 'undirected') === true ? false : undefined)
  if (typeof own_ === 'boolean') return own_ ? 'directed' : 'undirected'
  const arrows = arrowsIn(own(said, 'arrows'))
  if (/to/.test(arrows)) return /from/.test(arrows) ? 'mutual' : 'directed'
  return isDirected ? 'directed' : 'undirected'
}

type Nodes = {
  readonly parts: readonly NetworkPart[]
  readonly hasIds: boolean
  readonly isDirected: boolean
}

function readLine(value: unknown, at: number, nodes: Nodes, tell: Reading['tell']): NetworkPart {
  const said = flattened(asObject(value) ?? {})
  const id = asText(own(said, 'id')) ?? asText(own(said, 'key')) ?? `edge-${at + 1}`
  const part = emptyPart(id)
  part.from = endOf(own(said, 'source') ?? own(said, 'from'), nodes.parts, nodes.hasIds)
  part.to = endOf(own(said, 'target') ?? own(said, 'to'), nodes.parts, nodes.hasIds)
  part.direction = directionOf(said, nodes.isDirected)
  const colour = colourIn(own(said, 'color'))
  if (colour !== null) part.style.push(['color', colour])
  addValues(said, lineOwn, part, { tell, kind: 'line' })
  return part
}

/** The list of lines of a network, whatever the program calls it; null when it is none. */
function linesIn(file: JsonObject): readonly unknown[] | null {
  const lists = lineLists.filter((name) => Array.isArray(own(file, name)))
  return lists.length === 1 && lists[0] ? asList(own(file, lists[0])) : null
}

/** The object that holds a network: the file itself, or its `graph` or `elements`; null when there is none. */
function networkIn(file: JsonObject): JsonObject | null {
  const elements = cytoscapeElements(asList(own(file, 'elements')))
  if (elements) return elements
  const inner = ['graph', 'elements'].map((name) => asObject(own(file, name)))
  const isNetwork = (each: JsonObject) =>
    Array.isArray(own(each, 'nodes')) && linesIn(each) !== null
  return [file, ...inner].find((each) => each !== null && isNetwork(each)) ?? null
}

/** Whether this is a network as d3, vis.js, NetworkX, Gephi or Cytoscape write it: nodes, and one list of lines. */
export const isNetworkJson = (file: JsonObject): boolean => networkIn(file) !== null

/** A network in JSON that is not Kumu's: `nodes`, and `links` or `edges`. */
export function readNetworkJson(file: JsonObject): Graph {
  const network = networkIn(file) ?? {}
  const dropped: LeftOut[] = []
  const tell = (left: LeftOut) => dropped.push(left)
  const parts: NetworkPart[] = []
  const nodes = asList(own(network, 'nodes'))
  for (const [at, node] of nodes.entries()) addPart(parts, readNode(node, at, tell))
  const hasIds = nodes.some((node) => {
    const said = flattened(asObject(node) ?? { id: node })
    return asText(own(said, 'id') ?? own(said, 'key')) !== null
  })
  const isDirected = own(network, 'directed') === true || own(file, 'directed') === true
  const lines: NetworkPart[] = []
  for (const [at, line] of (linesIn(network) ?? []).entries())
    addPart(lines, readLine(line, at, { parts, hasIds, isDirected }, tell))
  const name = asText(own(network, 'name')) ?? asText(own(file, 'name'))
  return graphOfParts({ source: 'json', name, nodes: parts, lines, leftOut: dropped })
}
