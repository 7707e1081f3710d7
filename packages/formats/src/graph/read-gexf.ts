import { walkXml, type XmlAttributes } from '../xml/walk-xml.ts'
import { type Direction, directions, type Graph } from './graph.ts'
import {
  addPart,
  type Default,
  emptyPart,
  fillDefaults,
  graphOfParts,
  type NetworkPart,
} from './network-part.ts'

type Key = { readonly name: string; readonly isNumber: boolean }
const numbers = new Set(['integer', 'int', 'long', 'float', 'double', 'short', 'byte'])

const directionIn = (said: string | undefined): Direction | null =>
  directions.find((direction) => direction === said) ?? null

function hexColour({ r = '0', g = '0', b = '0', hex }: XmlAttributes): string {
  const pair = (part: string) =>
    Math.min(255, Math.max(0, Number(part) || 0))
      .toString(16)
      .padStart(2, '0')
  return hex ?? `#${pair(r)}${pair(g)}${pair(b)}`
}

function saidIn(text: string, key: Key | undefined): string | number {
  const number = Number(text)
  return key?.isNumber && Number.isFinite(number) ? number : text
}

/** A network in GEXF, as Gephi writes it. Gephi's y points up; the graph's points down. */
export function readGexf(text: string, onProgress?: ((part: number) => void) | undefined): Graph {
  const keys = new Map<string, Key>()
  const nodes: NetworkPart[] = []
  const lines: NetworkPart[] = []
  const open: NetworkPart[] = []
  const defaults: Default[] = []
  let [owner, usual, inside]: [string, Direction, string] = ['', 'undirected', '']
  let key: Key | null = null
  let name: string | null = null

  const start = (
    part: NetworkPart,
    list: NetworkPart[],
    { label = '', type, kind, weight }: XmlAttributes,
  ) => {
    part.label = label
    part.type = kind ?? null
    part.direction = directionIn(type) ?? usual
    if (weight !== undefined) part.values.push(['Weight', Number(weight)])
    addPart(list, part)
    open.push(part)
  }
  const addValue = ({ for: id = '', value = '' }: XmlAttributes) => {
    const known = keys.get(`${open.at(-1) === lines.at(-1) ? 'edge' : 'node'} ${id}`)
    if (value !== '') open.at(-1)?.values.push([known?.name ?? id, saidIn(value, known)])
  }
  const openers: Readonly<Record<string, (attributes: XmlAttributes) => void>> = {
    graph: ({ defaultedgetype }) => {
      usual = directionIn(defaultedgetype) ?? 'undirected'
    },
    attributes: ({ class: each = 'node' }) => {
      owner = each
    },
    attribute: ({ id = '', title = id, type = '' }) => {
      key = { name: title, isNumber: numbers.has(type) }
      keys.set(`${owner} ${id}`, key)
    },
    node: (attributes) => start(emptyPart(attributes.id ?? ''), nodes, attributes),
    edge: (attributes) => {
      const part = emptyPart(attributes.id ?? '')
      part.from = attributes.source ?? ''
      part.to = attributes.target ?? ''
      start(part, lines, attributes)
    },
    attvalue: addValue,
    position: ({ x, y }) => {
      const part = open.at(-1)
      if (part) part.position = { x: Number(x), y: -Number(y) }
    },
    color: (attributes) => open.at(-1)?.style.push(['color', hexColour(attributes)]),
    size: ({ value = '' }) => open.at(-1)?.style.push(['size', Number(value)]),
    shape: ({ value = '' }) => open.at(-1)?.style.push(['shape', value]),
  }
  walkXml(
    text,
    {
      open: (tag, attributes) => {
        inside = tag
        if (Object.hasOwn(openers, tag)) openers[tag]?.(attributes)
      },
      text: (each) => {
        if (inside === 'title') name = each.trim() || name
        if (inside === 'default' && key && each.trim() !== '')
          defaults.push({ of: owner, name: key.name, value: saidIn(each.trim(), key) })
      },
      close: (tag) => {
        inside = ''
        if (tag === 'node' || tag === 'edge') open.pop()
      },
    },
    { onProgress },
  )
  fillDefaults({ nodes, lines }, defaults)
  return graphOfParts({ source: 'gexf', name, nodes, lines, leftOut: [] })
}
