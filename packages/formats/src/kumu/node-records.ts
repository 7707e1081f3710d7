import { recordSchemas } from '@webwijzer/domain/records'
import { joinList } from '../csv/pipe-list.ts'
import type { KindedRecord } from '../csv/read-csv-set.ts'
import type { GraphField, GraphNode, LeftOut } from '../graph/graph.ts'
import { type Clip, clippedText, longestName, longestText, oneLine } from './clipped.ts'
import type { NodeTarget } from './graph-mapping.ts'
import { elementTypes, keptNames, takeStatus } from './kumu-words.ts'
import type { OwnFieldTable } from './own-field-table.ts'

export type ThingKind = Exclude<NodeTarget, 'skip'>
/** A node with what it becomes, and the id that its record gets. */
export type PlacedNode = {
  readonly node: GraphNode
  readonly target: ThingKind
  readonly id: string
}

/** Where each kind keeps what Kumu calls the description. */
export const descriptionFields = {
  organisation: 'offer',
  consultationTable: 'purpose',
  programme: 'description',
} as const satisfies Record<ThingKind, string>

const field = (name: string, value: string | null): GraphField[] =>
  value === null || value === '' ? [] : [{ name, values: [value] }]

/** A programme has a status of another kind. */
const hasStatus = (target: ThingKind): boolean => target !== 'programme'

/** Everything that has no field of its own on our record, as own fields: type, tags and image among them. */
export function nodeFields(node: GraphNode, target: ThingKind): GraphField[] {
  const isPlainType = node.type === elementTypes[target]
  return [
    ...field(keptNames.type, isPlainType ? null : node.type),
    ...field(keptNames.tags, joinList(node.tags)),
    ...field(keptNames.image, node.image),
    ...(hasStatus(target) ? takeStatus(node.fields).rest : node.fields),
  ]
}

/** The organisation, table or programme that a node becomes. */
export function nodeRecord(
  { node, target, id }: PlacedNode,
  table: OwnFieldTable,
  tell: (left: LeftOut) => void,
): KindedRecord {
  const label = oneLine(node.label)
  const clip: Clip = { part: 'node', id: node.id, name: label, tell }
  const record = recordSchemas[target].parse({
    id,
    name: clippedText(label, longestName, 'Label', clip),
    [descriptionFields[target]]: clippedText(node.description, longestText, 'Description', clip),
    ...(hasStatus(target) ? { status: takeStatus(node.fields).status } : {}),
    fields: table.valuesOf(target, nodeFields(node, target), clip),
  })
  return { kind: target, record }
}
