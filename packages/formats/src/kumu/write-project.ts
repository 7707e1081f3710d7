import type { MapState } from '@webwijzer/domain/map-state'
import type {
  Graph,
  GraphField,
  GraphLine,
  GraphLoop,
  GraphMap,
  GraphNode,
} from '../graph/graph.ts'
import { graphFromState } from './graph-from-state.ts'
import { fieldEntries, objectOf } from './write-flat.ts'

type Told = Pick<GraphNode, 'label' | 'type' | 'tags' | 'description' | 'fields'>

/** Elements use the names of fields in lower case; the definitions say how people see them. */
function attributesOf(
  { label, type, tags, description, fields }: Told,
  typeName: string,
  image: string | null,
) {
  return objectOf([
    ['label', label],
    [typeName, type],
    ['tags', tags],
    ['description', description],
    ['image', image],
    ...fieldEntries(fields).map(([name, value]) => [name.toLowerCase(), value] as const),
  ])
}

type Definition = {
  readonly name: string
  readonly format: 'string' | 'text' | 'number' | 'image'
  readonly limit: 1 | 'none'
}

const always: readonly Definition[] = [
  { name: 'Label', format: 'string', limit: 1 },
  { name: 'Element Type', format: 'string', limit: 1 },
  { name: 'Connection Type', format: 'string', limit: 1 },
  { name: 'Tags', format: 'string', limit: 'none' },
  { name: 'Description', format: 'text', limit: 1 },
  { name: 'Image', format: 'image', limit: 1 },
]

/** One definition per field in use, by its lower-case name: a number when every value is one. */
function definitionsOf(fields: readonly GraphField[]): Definition[] {
  const named = fields.map((field, at) => ({
    ...field,
    name: String(fieldEntries([field])[0]?.[0] ?? at),
  }))
  return [...Map.groupBy(named, ({ name }) => name.toLowerCase()).values()].map((same) => {
    const isNumber = same.every(({ values }) => values.every((value) => typeof value === 'number'))
    const isList = same.some(({ values }) => values.length > 1)
    return {
      name: same[0]?.name ?? '',
      format: isNumber ? 'number' : 'string',
      limit: isList ? 'none' : 1,
    }
  })
}

const definition = ({ name, format, limit }: Definition, at: number) => ({
  _id: `attr-${String(at + 1).padStart(8, '0')}`,
  name,
  format,
  private: false,
  limit,
  category: 'General',
  prompt: 'autocomplete',
  locked: false,
  values: [],
})

const lineOf = (line: GraphLine) => ({
  _id: line.id,
  from: line.from,
  to: line.to,
  direction: line.direction ?? 'undirected',
  delayed: line.isDelayed,
  reversed: line.isReversed,
  attributes: attributesOf(line, 'connection type', null),
})

const loopOf = ({ id, lines, ...rest }: GraphLoop) => ({
  _id: id,
  attributes: attributesOf({ ...rest, type: null }, 'element type', null),
  connections: lines,
})

function mapOf({ id, name, description, usualView, nodes, lines, loops }: GraphMap) {
  return {
    _id: id,
    name,
    description: description ?? '',
    scale: 1,
    center: { x: 0, y: 0 },
    defaultPerspective: usualView,
    defaultElementBehavior: 'fixed',
    defaultConnectionDirection: 'undirected',
    elements: nodes.map(({ node, position, isPinned, style }, at) => ({
      _id: `node-${at + 1}`,
      element: node,
      position,
      pinned: isPinned,
      style: Object.fromEntries(style),
    })),
    connections: lines.map(({ line, curvature, style }, at) => ({
      _id: `edge-${at + 1}`,
      connection: line,
      ...(curvature === null ? {} : { curvature }),
      style: Object.fromEntries(style),
    })),
    loops: loops.map(({ loop, position }, at) => ({
      _id: `labl-${at + 1}`,
      loop,
      position,
      pinned: true,
    })),
  }
}

/** A graph as a full project of Kumu: maps, positions and decorations too. `readFile` makes the same graph of it. */
export function projectOfGraph(graph: Graph): string {
  const { nodes, lines, loops, maps, views } = graph
  const fields = [...nodes, ...lines, ...loops].flatMap((part) => part.fields)
  const project = {
    version: 1,
    name: graph.name ?? '',
    description: '',
    proxyImages: true,
    defaultMap: maps[0]?.id ?? null,
    defaultPerspective: maps[0]?.usualView ?? views[0]?.id ?? null,
    attributeRelevance: {},
    attributes: [...always, ...definitionsOf(fields)].map(definition),
    elements: nodes.map((node) => ({
      _id: node.id,
      attributes: attributesOf(node, 'element type', node.image),
    })),
    connections: lines.map(lineOf),
    loops: loops.map(loopOf),
    maps: maps.map(mapOf),
    perspectives: views.map(({ id, name, style }) => ({ _id: id, name, style })),
  }
  return `${JSON.stringify(project, null, 2)}\n`
}

/** The map with the loops that go past its lines only; Kumu finds their names a place. */
function withLoops(map: GraphMap, loops: readonly GraphLoop[]): GraphMap {
  const drawn = new Set(map.lines.map(({ line }) => line))
  const whole = loops.filter(({ lines }) => lines.every((line) => drawn.has(line)))
  return { ...map, loops: whole.map(({ id }) => ({ loop: id, position: null })) }
}

/** Things that stand on no view would land in Kumu's trash: they are on the first map, without a place. */
function withoutTrash(graph: Graph): Graph {
  const placed = new Set(graph.maps.flatMap(({ nodes }) => nodes.map(({ node }) => node)))
  const unplaced = graph.nodes.filter(({ id }) => !placed.has(id))
  const [
    first = {
      id: 'map-1',
      name: graph.name ?? '',
      description: null,
      usualView: null,
      nodes: [],
      lines: [],
      loops: [],
    },
    ...rest
  ] = graph.maps
  const nodes = [
    ...first.nodes,
    ...unplaced.map(({ id }) => ({ node: id, position: null, isPinned: false, style: [] })),
  ]
  const there = new Set(nodes.map(({ node }) => node))
  const lines = graph.lines.filter(({ from, to }) => there.has(from) && there.has(to))
  const drawn = lines.map(({ id }) => ({ line: id, curvature: null, style: [] }))
  const maps = [{ ...first, nodes, lines: drawn }, ...rest]
  return { ...graph, maps: maps.map((map) => withLoops(map, graph.loops)) }
}

/** The network of a map as a full project that Kumu opens, with a map for every view. */
export const writeKumuProject = (state: MapState): string =>
  projectOfGraph(withoutTrash(graphFromState(state)))
