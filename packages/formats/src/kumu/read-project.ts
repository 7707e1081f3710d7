import { connectedGraph, leftOut } from '../graph/connected-graph.ts'
import {
  type Direction,
  directions,
  type Graph,
  type GraphLine,
  type GraphLoop,
  type GraphMap,
  type GraphNode,
  type GraphStyle,
  type LeftOut,
} from '../graph/graph.ts'
import { asList, asNumber, asObject, asText, type JsonObject, own } from '../json/parse-json.ts'
import {
  fieldNames,
  type KumuAttributes,
  readAttributes,
  withImageAsField,
} from './kumu-attributes.ts'
import { readView } from './read-view.ts'

const nowhere = { sheet: null, row: null }

type Reading = { readonly names: ReadonlyMap<string, string>; readonly leftOut: LeftOut[] }

function attributesOf(part: JsonObject, { names }: Reading): KumuAttributes {
  const attributes = asObject(own(part, 'attributes')) ?? {}
  const entries = Object.entries(attributes)
  return readAttributes(entries.map(([name, value]) => [names.get(name) ?? name, value]))
}

function tellUnreadable(
  reading: Reading,
  part: LeftOut['part'],
  id: string,
  { label, unreadable }: KumuAttributes,
): void {
  for (const field of unreadable)
    reading.leftOut.push(leftOut('unreadable-value', part, { id, name: label, field }))
}

const idOf = (part: JsonObject, fallback: string): string => asText(own(part, '_id')) ?? fallback

function readNode(part: JsonObject, at: number, reading: Reading): GraphNode {
  const id = idOf(part, `element-${at + 1}`)
  const attributes = attributesOf(part, reading)
  tellUnreadable(reading, 'node', id, attributes)
  const { unreadable: _, ...rest } = attributes
  return { id, ...rest, place: nowhere, isMadeUp: false }
}

/** One of Kumu's three words, in any case; anything else is told and left open. */
export function directionOf(value: unknown): Direction | null {
  const said = typeof value === 'string' ? value.trim().toLowerCase() : value
  return directions.find((direction) => direction === said) ?? null
}

function readLine(part: JsonObject, at: number, reading: Reading): GraphLine {
  const id = idOf(part, `connection-${at + 1}`)
  const attributes = attributesOf(part, reading)
  tellUnreadable(reading, 'line', id, attributes)
  const said = own(part, 'direction')
  const direction = directionOf(said)
  if (direction === null && asText(said) !== null)
    reading.leftOut.push(leftOut('direction', 'line', { id, name: String(said) }))
  const { unreadable: _, ...rest } = attributes
  return {
    id,
    from: asText(own(part, 'from')) ?? '',
    to: asText(own(part, 'to')) ?? '',
    ...withImageAsField(rest),
    direction,
    isReversed: own(part, 'reversed') === true,
    isDelayed: own(part, 'delayed') === true,
    place: nowhere,
  }
}

function readLoop(part: JsonObject, at: number, reading: Reading): GraphLoop {
  const id = idOf(part, `loop-${at + 1}`)
  const attributes = attributesOf(part, reading)
  tellUnreadable(reading, 'loop', id, attributes)
  const { label, description, tags, type, fields } = attributes
  const lines = asList(own(part, 'connections')).flatMap((line) => asText(line) ?? [])
  const typed = type === null ? fields : [...fields, { name: 'Type', values: [type] }]
  return { id, label, description, tags, fields: typed, lines }
}

function positionOf(value: unknown): { x: number; y: number } | null {
  const position = asObject(value)
  const [x, y] = position ? [asNumber(own(position, 'x')), asNumber(own(position, 'y'))] : []
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null
}

function styleOf(value: unknown): GraphStyle {
  return Object.entries(asObject(value) ?? {}).filter(
    (entry): entry is [string, string | number | boolean] =>
      entry[1] !== '' && ['string', 'number', 'boolean'].includes(typeof entry[1]),
  )
}

const objectsIn = (value: unknown): JsonObject[] =>
  asList(value)
    .map(asObject)
    .filter((each) => each !== null)

function readMap(part: JsonObject, at: number, usualView: string | null): GraphMap {
  const id = idOf(part, `map-${at + 1}`)
  return {
    id,
    name: asText(own(part, 'name')) ?? '',
    description: asText(own(part, 'description')),
    usualView: asText(own(part, 'defaultPerspective')) ?? usualView,
    nodes: objectsIn(own(part, 'elements')).map((node) => ({
      node: asText(own(node, 'element')) ?? '',
      position: positionOf(own(node, 'position')),
      isPinned: own(node, 'pinned') === true,
      style: styleOf(own(node, 'style')),
    })),
    lines: objectsIn(own(part, 'connections')).map((line) => ({
      line: asText(own(line, 'connection')) ?? '',
      curvature: asNumber(own(line, 'curvature')),
      style: styleOf(own(line, 'style')),
    })),
    loops: objectsIn(own(part, 'loops')).map((loop) => ({
      loop: asText(own(loop, 'loop')) ?? '',
      position: positionOf(own(loop, 'position')),
    })),
  }
}

/** Whether this is (part of) a full project export, and not a list for import: its parts carry `_id` and `attributes`. */
export function isProject(file: JsonObject): boolean {
  const parts = [...objectsIn(own(file, 'elements')), ...objectsIn(own(file, 'connections'))]
  if (parts.length === 0)
    return Array.isArray(own(file, 'maps')) || Array.isArray(own(file, 'attributes'))
  return parts.some(
    (part) => Object.hasOwn(part, '_id') || asObject(own(part, 'attributes')) !== null,
  )
}

/** A full project export of Kumu, with all its maps and its trash; trimmed ones too. */
export function readProject(file: JsonObject): Graph {
  const reading: Reading = { names: fieldNames(own(file, 'attributes')), leftOut: [] }
  const nodes = objectsIn(own(file, 'elements')).map((part, at) => readNode(part, at, reading))
  const lines = objectsIn(own(file, 'connections')).map((part, at) => readLine(part, at, reading))
  const loops = objectsIn(own(file, 'loops')).map((part, at) => readLoop(part, at, reading))
  const views = objectsIn(own(file, 'perspectives')).map((part, at) =>
    readView(
      idOf(part, `view-${at + 1}`),
      asText(own(part, 'name')) ?? '',
      asText(own(part, 'style')) ?? '',
    ),
  )
  const onlyView = views.length === 1 ? (views[0]?.id ?? null) : null
  const usualView = asText(own(file, 'defaultPerspective')) ?? onlyView
  const maps = objectsIn(own(file, 'maps')).map((part, at) => readMap(part, at, usualView))
  return connectedGraph({
    source: 'kumu',
    name: asText(own(file, 'name')),
    nodes,
    lines,
    loops,
    maps,
    views,
    hasTrash: maps.length > 0,
    leftOut: reading.leftOut,
  })
}
