import { recordsOf } from '@webwijzer/domain/map-state'
import type { KindedRecord } from '../csv/read-csv-set.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { Graph, LeftOut } from '../graph/graph.ts'
import { type Clip, clippedText, longestText, oneLine } from './clipped.ts'
import type { GraphMapping } from './graph-mapping.ts'
import { lineFields, lineRecords } from './line-records.ts'
import { loopText } from './loop-text.ts'
import { mapRecords } from './map-records.ts'
import { nodeFields } from './node-records.ts'
import { nothingOnMap, type OnMap } from './on-map.ts'
import { numberFields, ownFieldTable } from './own-field-table.ts'
import { placeNodes } from './place-nodes.ts'
import { presentLines } from './present-lines.ts'
import { newThings, type ThingUpdate, thingRecords, thingUpdates } from './thing-records.ts'

/** What people can look at before it is taken over. Everything in the graph is in one of the two lists. */
export type GraphRecords = {
  /** In an order in which they can be created. */
  readonly records: readonly KindedRecord[]
  /** What is on the map already and says more now; it may point at what is in `records`. */
  readonly updates: readonly ThingUpdate[]
  readonly leftOut: readonly LeftOut[]
  /** By id in the graph: the id of the record that it became. */
  readonly recordIds: ReadonlyMap<string, string>
}

type Options = {
  /** Makes an id that nothing has yet. */
  readonly newId: () => string
  /** Whether a record on the map has this id already; then ids of the file are not kept. */
  readonly isTaken?: (id: string) => boolean
  /** What is on the map already, and who of the graph is part of that. */
  readonly onMap?: OnMap
}

const keepable = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,43}$/

/** The ids that things get on our map: their own where our map can hold them. */
function idsFor({ newId, isTaken = () => false }: Options) {
  const given = new Set<string>()
  return (wanted: string): string => {
    let id = keepable.test(wanted) && !isTaken(wanted) ? wanted : newId()
    while (given.has(id)) id = newId()
    given.add(id)
    return id
  }
}

/**
 * The records that a graph makes on our map, as `mapping` says. What cannot come along is listed
 * with its reason, and nothing is in neither list: every node, line, loop and map.
 */
export function recordsFromGraph(
  graph: Graph,
  mapping: GraphMapping,
  options: Options,
): GraphRecords {
  const dropped: LeftOut[] = [...graph.leftOut]
  const tell = (left: LeftOut) => dropped.push(left)
  const idFor = idsFor(options)
  const recordIds = new Map<string, string>()
  const { onMap = nothingOnMap } = options
  const placed = placeNodes(graph, mapping, { idFor, tell, onMap })
  const table = ownFieldTable(
    numberFields([
      ...[...placed.values()].map(({ node, target }) => ({
        kind: target,
        fields: nodeFields(node, target),
      })),
      ...graph.lines.map((line) => ({ kind: 'link' as const, fields: lineFields(line) })),
    ]),
    () => idFor(options.newId()),
    recordsOf(onMap.state, 'field'),
  )
  for (const { node, id } of placed.values()) recordIds.set(node.id, id)
  const things = thingRecords(placed, { table, tell, state: onMap.state })
  const present = presentLines(onMap.state)
  const lines = lineRecords({
    graph,
    mapping,
    placed,
    table,
    idFor,
    tell,
    recordIds,
    things,
    present,
  })
  const names = new Map(graph.nodes.map(({ id, label }) => [id, oneLine(label)]))
  const byId = new Map(graph.lines.map((line) => [line.id, line]))
  const loops = graph.loops.flatMap((loop): KindedRecord[] => {
    const clip: Clip = { part: 'loop', id: loop.id, name: oneLine(loop.label), tell }
    const text = clippedText(loopText(loop, byId, names), longestText, 'Label', clip)
    for (const { name } of loop.fields)
      tell(leftOut('field', 'loop', { id: loop.id, name: clip.name, field: name }))
    for (const field of loop.lines) {
      const line = byId.get(field)
      if (!line || !names.get(line.from) || !names.get(line.to))
        tell(leftOut('nameless', 'loop', { id: loop.id, name: clip.name, field }))
    }
    const id = idFor(loop.id)
    recordIds.set(loop.id, id)
    return [observation(id, text ?? '')]
  })
  const views = mapRecords({ graph, mapping, placed, table, idFor, tell, recordIds })
  const fields = table.records().map((record): KindedRecord => ({ kind: 'field', record }))
  return {
    records: [...fields, ...newThings(things), ...lines, ...loops, ...views],
    updates: thingUpdates(things),
    leftOut: dropped,
    recordIds,
  }
}

function observation(id: string, text: string): KindedRecord {
  const none = { subject: null, invite: null, sensitive: false, followUp: null, owner: null }
  const origin = { session: null, group: null }
  return {
    kind: 'observation',
    record: {
      id,
      observationKind: 'standsOut',
      text,
      ...none,
      audience: 'projectTeam',
      status: 'open',
      origin,
    },
  }
}
