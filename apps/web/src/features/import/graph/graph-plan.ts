import type { Op } from '@webwijzer/domain/change'
import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import type { MapState } from '@webwijzer/domain/map-state'
import { joinedId, kinds } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import type { Graph, GraphNode, LeftOut } from '@webwijzer/formats/graph/graph'
import type { GraphMapping, NodeTarget } from '@webwijzer/formats/kumu/graph-mapping'
import { recordsFromGraph } from '@webwijzer/formats/kumu/records-from-graph'

/** What a network does to the map, and what of it cannot come along. */
export type GraphPlan = {
  readonly ops: readonly Op[]
  readonly leftOut: readonly LeftOut[]
  /** Names that seem to be about a family: left out, and kept nowhere. */
  readonly families: readonly string[]
}

/** The operations that put a network on a map as the mapping says. */
export function graphPlan(
  graph: Graph,
  mapping: GraphMapping,
  { state, newId }: { readonly state: MapState; readonly newId: () => string },
): GraphPlan {
  const families = graph.nodes.filter(isAboutFamily)
  const nodes = new Map<string, NodeTarget>([
    ...mapping.nodes,
    ...families.map(({ id }) => [id, 'skip'] as const),
  ])
  const told = withoutFamilyTexts(graph)
  const { records, leftOut } = recordsFromGraph(
    told.graph,
    { ...mapping, nodes },
    { newId, isTaken: (id) => kinds.some((kind) => state[kind].has(id)) },
  )
  const hidden = new Set(families.map(({ id }) => id))
  return {
    ops: onMainView(
      records.map(({ kind, record }): Op => ({ do: 'create', kind, record })),
      state,
    ),
    leftOut: leftOut.filter(({ part, id }) => part !== 'node' || id === null || !hidden.has(id)),
    families: [...families.map(({ label }) => label), ...told.texts],
  }
}

const isAboutFamily = ({ label }: GraphNode): boolean => looksLikeFamily(label, 'name') !== null

/** Descriptions about a family stay behind; what they describe comes along. */
function withoutFamilyTexts(graph: Graph): { graph: Graph; texts: string[] } {
  const texts: string[] = []
  const clean = <T extends { readonly description: string | null }>(part: T): T => {
    if (!part.description || !looksLikeFamily(part.description, 'text')) return part
    texts.push(part.description)
    return { ...part, description: null }
  }
  const nodes = graph.nodes.map(clean)
  const lines = graph.lines.map(clean)
  const loops = graph.loops.map(clean)
  return { graph: { ...graph, nodes, lines, loops }, texts }
}

/** On a map on which nothing stands yet, the fullest drawing becomes the view that everybody sees. */
function onMainView(ops: readonly Op[], state: MapState): readonly Op[] {
  const fullest = fullestView(ops)
  if (fullest?.do !== 'create' || !state.view.has(mainView) || state.position.size > 0) return ops
  const { id, name, rules } = fullest.record
  return ops.map((op): Op => {
    if (op === fullest) return { do: 'update', kind: 'view', id: mainView, set: { name, rules } }
    if (op.do !== 'create' || op.kind !== 'position' || op.record.view !== id) return op
    const thing = String(op.record.thing)
    return {
      ...op,
      record: { ...op.record, id: joinedId(mainView, thing), view: mainView },
    }
  })
}

function fullestView(ops: readonly Op[]): Op | undefined {
  const counts = new Map<unknown, number>()
  for (const op of ops)
    if (op.do === 'create' && op.kind === 'position')
      counts.set(op.record.view, (counts.get(op.record.view) ?? 0) + 1)
  const sizeOf = (op: Op) => (op.do === 'create' ? (counts.get(op.record.id) ?? 0) : 0)
  return ops
    .filter(({ kind }) => kind === 'view')
    .reduce<Op | undefined>(
      (best, op) => (best && sizeOf(best) >= sizeOf(op) ? best : op),
      undefined,
    )
}
