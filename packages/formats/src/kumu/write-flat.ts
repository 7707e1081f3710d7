import type { MapState } from '@webwijzer/domain/map-state'
import type { Graph, GraphField, GraphLine, GraphNode } from '../graph/graph.ts'
import { graphFromState } from './graph-from-state.ts'

type Entry = readonly [name: string, value: unknown]

/** One value as it is, several as a list. */
export const valueOfField = ({ values }: GraphField): unknown =>
  values.length === 1 ? values[0] : values

/** Only what says something; built from pairs, so that a field may have any name. */
export const objectOf = (entries: readonly Entry[]): object =>
  Object.fromEntries(
    entries.filter(
      ([, value]) =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

const reserved = new Set([
  'id',
  'from',
  'to',
  'direction',
  'label',
  'type',
  'tags',
  'description',
  'image',
])

/** Under its own name, unless Kumu uses that name for something else. */
export const fieldEntries = (fields: readonly GraphField[]): Entry[] =>
  fields.map((field) => [
    reserved.has(field.name.trim().toLowerCase()) ? `${field.name} (2)` : field.name,
    valueOfField(field),
  ])

const elementOf = ({ id, label, type, tags, description, image, fields }: GraphNode): object =>
  objectOf([
    ['id', id],
    ['label', label],
    ['type', type],
    ['description', description],
    ['tags', tags],
    ['image', image],
    ...fieldEntries(fields),
  ])

const connectionOf = ({
  id,
  from,
  to,
  label,
  type,
  direction,
  tags,
  description,
  fields,
}: GraphLine): object =>
  objectOf([
    ['id', id],
    ['from', from],
    ['to', to],
    ['direction', direction],
    ['label', label],
    ['type', type],
    ['description', description],
    ['tags', tags],
    ...fieldEntries(fields),
  ])

/** A graph as a list that Kumu imports, with ids. Kumu's lists hold no maps, positions or loops. */
export function flatOfGraph({ nodes, lines }: Pick<Graph, 'nodes' | 'lines'>): string {
  const file = { elements: nodes.map(elementOf), connections: lines.map(connectionOf) }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The network of a map as JSON that Kumu imports. */
export const writeKumuList = (state: MapState): string => flatOfGraph(graphFromState(state))
