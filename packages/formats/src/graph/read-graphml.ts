import { walkXml, type XmlAttributes } from '../xml/walk-xml.ts'
import { leftOut } from './connected-graph.ts'
import type { Graph, LeftOut } from './graph.ts'
import {
  addPart,
  type Default,
  emptyPart,
  fillDefaults,
  graphOfParts,
  type NetworkPart,
} from './network-part.ts'

type Key = { readonly name: string; readonly isNumber: boolean; readonly of: string }
const numbers = new Set(['int', 'long', 'float', 'double'])

function readKey({ id = '', ...key }: XmlAttributes): [string, Key] {
  const name = key['attr.name'] || key['yfiles.type'] || id
  return [id, { name, isNumber: numbers.has(key['attr.type'] ?? ''), of: key.for ?? 'all' }]
}

/** yEd draws inside its data: what it draws there is where a node stands and what it says. */
function readYed(
  part: NetworkPart,
  tag: string,
  { x, y, width, height, color }: XmlAttributes,
): void {
  if (tag === 'Geometry' && x !== undefined && y !== undefined)
    part.position = {
      x: Number(x) + Number(width ?? 0) / 2,
      y: Number(y) + Number(height ?? 0) / 2,
    }
  if ((tag === 'Fill' || tag === 'LineStyle') && color) part.style.push(['color', color])
}

/** Which ends of a line have an arrow in yEd; one that points back only is drawn from the other side. */
function readArrows(part: NetworkPart, { source = 'none', target = 'none' }: XmlAttributes): void {
  const [atSource, atTarget] = [source !== 'none', target !== 'none']
  if (atSource && atTarget) part.direction = 'mutual'
  else part.direction = atSource || atTarget ? 'directed' : 'undirected'
  if (atSource && !atTarget) [part.from, part.to] = [part.to, part.from]
}

/** A network in GraphML, as yEd, networkx and Gephi write it; groups are opened, hyperedges are left out. */
export function readGraphml(
  text: string,
  onProgress?: ((part: number) => void) | undefined,
): Graph {
  const keys = new Map<string, Key>()
  const nodes: NetworkPart[] = []
  const lines: NetworkPart[] = []
  const dropped: LeftOut[] = []
  const open: NetworkPart[] = []
  let [key, value, isDirected, name]: [Key | null, string, boolean, string | null] = [
    null,
    '',
    false,
    null,
  ]
  const defaults: Default[] = []
  let isLabel = false

  const start = (attributes: XmlAttributes, list: NetworkPart[]) => {
    const part = emptyPart(attributes.id ?? '')
    part.from = attributes.source ?? ''
    part.to = attributes.target ?? ''
    part.direction =
      (attributes.directed ?? String(isDirected)) === 'true' ? 'directed' : 'undirected'
    const group = open.at(-1)
    if (group && list === nodes) part.values.push(['group', group.label || group.id])
    addPart(list, part)
    open.push(part)
  }
  const openers: Readonly<Record<string, (attributes: XmlAttributes) => void>> = {
    key: (attributes) => {
      const [id, read] = readKey(attributes)
      keys.set(id, read)
      key = read
      value = ''
    },
    default: () => {
      value = ''
    },
    graph: ({ edgedefault, id }) => {
      if (open.length === 0) {
        isDirected = edgedefault === 'directed'
        name = id ?? null
      }
    },
    node: (attributes) => start(attributes, nodes),
    edge: (attributes) => start(attributes, lines),
    hyperedge: ({ id = '' }) => dropped.push(leftOut('no-such-line', 'line', { id, name: id })),
    data: (attributes) => {
      key = keys.get(attributes.key ?? '') ?? {
        name: attributes.key ?? '',
        isNumber: false,
        of: 'all',
      }
      value = ''
    },
  }
  const said = (): string | number => {
    const text = value.trim()
    const number = Number(text)
    return key?.isNumber && text !== '' && Number.isFinite(number) ? number : text
  }
  const closeData = () => {
    if (key && said() !== '') open.at(-1)?.values.push([key.name, said()])
    key = null
  }
  const closeDefault = () => {
    if (key && said() !== '') defaults.push({ of: key.of, name: key.name, value: said() })
  }
  walkXml(
    text,
    {
      open: (tag, attributes) => {
        const part = open.at(-1)
        const opener = Object.hasOwn(openers, tag) ? openers[tag] : undefined
        if (opener) opener(attributes)
        else if (part && tag === 'Arrows') readArrows(part, attributes)
        else if (part) readYed(part, tag, attributes)
        isLabel = tag === 'NodeLabel' || tag === 'EdgeLabel'
      },
      text: (each) => {
        const part = open.at(-1)
        if (isLabel && part) part.label = (part.label + each).trim()
        else if (key) value += each
      },
      close: (tag) => {
        isLabel = false
        if (tag === 'data') closeData()
        if (tag === 'default') closeDefault()
        if (tag === 'key') key = null
        if (tag === 'node' || tag === 'edge') open.pop()
      },
    },
    { onProgress },
  )
  fillDefaults({ nodes, lines }, defaults)
  return graphOfParts({ source: 'graphml', name, nodes, lines, leftOut: dropped })
}
