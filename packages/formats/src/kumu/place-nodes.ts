import { leftOut } from '../graph/connected-graph.ts'
import type { Graph, GraphNode, LeftOut } from '../graph/graph.ts'
import { oneLine } from './clipped.ts'
import { type GraphMapping, targetOf } from './graph-mapping.ts'
import type { PlacedNode } from './node-records.ts'
import type { OnMap } from './on-map.ts'

type Work = {
  readonly idFor: (wanted: string) => string
  readonly tell: (left: LeftOut) => void
  readonly onMap: OnMap
}

/** By node what it becomes, and as which record: a new one, one on the map, or that of another node. */
export function placeNodes(
  graph: Graph,
  mapping: GraphMapping,
  { idFor, tell, onMap }: Work,
): Map<string, PlacedNode> {
  const trash = new Set(graph.trash)
  const placed = new Map<string, PlacedNode>()
  const place = (node: GraphNode, recordOf: () => Omit<PlacedNode, 'node'> | null) => {
    const record = whyNot(node, trash, mapping) === null ? recordOf() : null
    if (record) placed.set(node.id, { ...record, node })
    else {
      const name = oneLine(node.label) || (node.type ?? '')
      const code = whyNot(node, trash, mapping) ?? 'not-chosen'
      tell(leftOut(code, 'node', { id: node.id, name, ...node.place }))
    }
  }
  const [own, joined] = [[] as GraphNode[], [] as GraphNode[]]
  for (const node of graph.nodes) (onMap.joined.has(node.id) ? joined : own).push(node)
  for (const node of own)
    place(node, () => {
      const known = onMap.records.get(node.id)
      if (known) return { target: known.kind, id: known.id }
      const target = targetOf(node, mapping)
      return target === 'skip' ? null : { target, id: idFor(node.id) }
    })
  for (const node of joined)
    place(node, () => placed.get(onMap.joined.get(node.id) ?? node.id) ?? null)
  return placed
}

function whyNot(
  node: GraphNode,
  trash: ReadonlySet<string>,
  mapping: GraphMapping,
): LeftOut['code'] | null {
  if (targetOf(node, mapping) === 'skip') return 'not-chosen'
  if (trash.has(node.id) && !mapping.withTrash) return 'trash'
  return oneLine(node.label) === '' ? 'nameless' : null
}
