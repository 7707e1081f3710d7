import { splitList } from '../csv/pipe-list.ts'
import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'
import { connectedGraph } from './connected-graph.ts'
import type {
  Direction,
  Graph,
  GraphField,
  GraphLine,
  GraphMap,
  GraphNode,
  LeftOut,
} from './graph.ts'

/** A node or line while its XML is being read. */
export type NetworkPart = {
  readonly id: string
  label: string
  type: string | null
  from: string
  to: string
  direction: Direction | null
  position: { x: number; y: number } | null
  readonly values: [name: string, value: string | number][]
  readonly style: [name: string, value: string | number][]
}

const nowhere = { sheet: null, row: null }

export const emptyPart = (id: string): NetworkPart => {
  const ends = { from: '', to: '', direction: null, position: null }
  return { id, label: '', type: null, ...ends, values: [], style: [] }
}

/** One more, unless there are more than any map holds. */
export function addPart(list: NetworkPart[], part: NetworkPart): void {
  if (list.length >= limits.items) refuse('too-many-items', { limit: limits.items })
  list.push(part)
}

/** What a part says when it is silent about it, by the name of the value. */
export type Default = {
  readonly of: string
  readonly name: string
  readonly value: string | number
}

/** Every part with the values that the file says go for all that do not say otherwise. */
export function fillDefaults(
  {
    nodes,
    lines,
  }: { readonly nodes: readonly NetworkPart[]; readonly lines: readonly NetworkPart[] },
  defaults: readonly Default[],
): void {
  for (const { of, name, value } of defaults)
    for (const part of [...(of === 'edge' ? [] : nodes), ...(of === 'node' ? [] : lines)])
      if (!part.values.some(([each]) => each === name)) part.values.push([name, value])
}

type Told = {
  readonly label: string
  readonly type: string | null
  readonly description: string | null
  readonly tags: readonly string[]
  readonly fields: readonly GraphField[]
}

/** Which names programs use for what every network has. */
const names = {
  label: /^(d_)?(label|name|naam)$/i,
  type: /^(type|kind|category|soort|element type|connection type|relationship|edge label)$/i,
  description: /^(description|d_description|omschrijving)$/i,
  tags: /^tags?$/i,
  x: /^(x|pos_?x)$/i,
  y: /^(y|pos_?y)$/i,
  rgb: [/^r$/i, /^g$/i, /^b$/i],
}

/** Gephi writes a colour as three numbers. */
function takeRgb(rest: NetworkPart['values']): string | null {
  const found = names.rgb.map((pattern) =>
    rest.find(([name, value]) => pattern.test(name) && typeof value === 'number'),
  )
  if (found.includes(undefined)) return null
  for (const each of found) if (each) rest.splice(rest.indexOf(each), 1)
  return `rgb(${found.map((each) => each?.[1]).join(', ')})`
}

function told(part: NetworkPart): Told {
  const rest = [...part.values]
  const take = (pattern: RegExp): string | null => {
    const at = rest.findIndex(([name]) => pattern.test(name))
    const [taken] = at < 0 ? [] : rest.splice(at, 1)
    return taken ? String(taken[1]) : null
  }
  const label = part.label === '' ? (take(names.label) ?? '') : part.label
  const type = part.type ?? take(names.type)
  const description = take(names.description)
  const tags = splitList(take(names.tags) ?? '')
  const [x, y] = [take(names.x), take(names.y)].map((value) => Number(value ?? Number.NaN))
  if (!part.position && Number.isFinite(x) && Number.isFinite(y))
    part.position = { x: x ?? 0, y: y ?? 0 }
  const rgb = takeRgb(rest)
  if (rgb !== null) part.style.push(['color', rgb])
  const fields = rest.map(([name, value]) => ({ name, values: [value] }))
  return { label, type, description, tags, fields }
}

/** The node; without a label it goes by its id, which is what such programs show. */
function nodeOfPart(part: NetworkPart, at: number): GraphNode {
  const { label, ...rest } = told(part)
  const id = part.id || `node-${at + 1}`
  return { id, label: label || part.id, ...rest, image: null, place: nowhere, isMadeUp: false }
}

function lineOfPart(part: NetworkPart, at: number): GraphLine {
  const { from, to, direction } = part
  const flags = { isReversed: false, isDelayed: false }
  return {
    id: part.id || `edge-${at + 1}`,
    from,
    to,
    direction,
    ...told(part),
    ...flags,
    place: nowhere,
  }
}

/** The one drawing in such a file; none when nothing has a place or colour. Called after the nodes are made. */
function mapOfParts(
  name: string,
  nodes: readonly NetworkPart[],
  lines: readonly NetworkPart[],
): GraphMap[] {
  if (!nodes.some(({ position, style }) => position || style.length > 0)) return []
  const known = new Set(nodes.map(({ id }) => id))
  return [
    {
      id: 'map-1',
      name,
      description: null,
      usualView: null,
      nodes: nodes.map(({ id, position, style }, at) => ({
        node: id || `node-${at + 1}`,
        position: position && Number.isFinite(position.x + position.y) ? position : null,
        isPinned: position !== null,
        style,
      })),
      lines: lines.flatMap(({ id, from, to, style }, at) =>
        known.has(from) && known.has(to)
          ? [{ line: id || `edge-${at + 1}`, curvature: null, style }]
          : [],
      ),
      loops: [],
    },
  ]
}

type Parts = {
  readonly source: Graph['source']
  readonly name: string | null
  readonly nodes: readonly NetworkPart[]
  readonly lines: readonly NetworkPart[]
  readonly leftOut: readonly LeftOut[]
}

/** The graph that was read, with its one drawing if it has any. */
export function graphOfParts({ source, name, nodes, lines, leftOut }: Parts): Graph {
  const loose = { source, name, loops: [], views: [], hasTrash: false, leftOut }
  const [graphNodes, graphLines] = [nodes.map(nodeOfPart), lines.map(lineOfPart)]
  const maps = mapOfParts(name ?? '', nodes, lines)
  return connectedGraph({ ...loose, nodes: graphNodes, lines: graphLines, maps })
}
