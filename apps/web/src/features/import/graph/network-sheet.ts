import type { Graph, GraphNode } from '@webwijzer/formats/graph/graph'
import { oneLine } from '@webwijzer/formats/kumu/clipped'
import { type GraphMapping, targetOf } from '@webwijzer/formats/kumu/graph-mapping'
import type { ColumnField, Mapping } from '@webwijzer/matching/mapping'
import type { Sheet } from '@webwijzer/matching/sheet'
import type { Messages } from '@webwijzer/messages/messages'

const columns = [
  ['organisation', 'organisation'],
  ['consultationTable', 'table'],
  ['programme', 'programme'],
  ['type', 'remark'],
  ['description', 'offer'],
  ['neighbours', 'remark'],
] as const satisfies readonly (readonly [string, ColumnField])[]

const mostNeighbours = 4

/** By node the number under which people find it: its row in the file, or else which of the elements it is. */
export function elementNumbers({ nodes }: Pick<Graph, 'nodes'>): {
  readonly byNode: ReadonlyMap<string, number>
  readonly areRows: boolean
} {
  const rows = nodes.flatMap(({ place }) => place.row ?? [])
  const areRows = new Set(rows).size === nodes.length
  return {
    areRows,
    byNode: new Map(nodes.map(({ id, place }, at) => [id, (areRows && place.row) || at + 1])),
  }
}

/**
 * A network as a sheet, so that it is looked through as a list is: a row for each element that comes along,
 * its name in the column of what it becomes.
 */
export function networkSheet(
  graph: Graph,
  mapping: GraphMapping,
  words: Messages['importing']['graph']['sheet'],
): { readonly sheet: Sheet; readonly mapping: Mapping } {
  const numbers = elementNumbers(graph).byNode
  const trash = new Set(mapping.withTrash ? [] : graph.trash)
  const neighbours = neighboursIn(graph)
  const rows = graph.nodes
    .filter((node) => !trash.has(node.id) && targetOf(node, mapping) !== 'skip')
    .map((node) => {
      const cells: Readonly<Record<string, string | null>> = {
        [targetOf(node, mapping)]: oneLine(node.label),
        type: node.type,
        description: node.description,
        neighbours: (neighbours.get(node.id) ?? []).join(', '),
      }
      return {
        number: numbers.get(node.id) ?? 0,
        cells: columns.map(([name]) => cells[name] ?? ''),
      }
    })
  return {
    sheet: {
      name: graph.name ?? '',
      headerRow: 0,
      headers: columns.map(([name]) => words[name]),
      rows,
    },
    mapping: {
      shape: 'network',
      columns: columns.map(([, field], index) => ({ index, field, certainty: 1, why: 'chosen' })),
    },
  }
}

/** The names of a few to whom a line goes: they tell who is meant. */
function neighboursIn({ nodes, lines }: Graph): ReadonlyMap<string, readonly string[]> {
  const labels = new Map(nodes.map(({ id, label }) => [id, oneLine(label)]))
  const names = new Map<GraphNode['id'], Set<string>>()
  const add = (id: string, other: string) => {
    const known = names.get(id) ?? new Set()
    const name = labels.get(other)
    if (name && id !== other && known.size < mostNeighbours) known.add(name)
    names.set(id, known)
  }
  for (const { from, to } of lines) {
    add(from, to)
    add(to, from)
  }
  return new Map([...names].map(([id, known]) => [id, [...known]]))
}
