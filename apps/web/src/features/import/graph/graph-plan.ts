import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { joinedId, kinds } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import type { Graph, LeftOut } from '@webwijzer/formats/graph/graph'
import type { GraphMapping, NodeTarget } from '@webwijzer/formats/kumu/graph-mapping'
import { recordsFromGraph } from '@webwijzer/formats/kumu/records-from-graph'
import type { SettledNetwork } from './settle-network.ts'

/** What a network does to the map, and what of it cannot come along. */
export type GraphPlan = {
  readonly ops: readonly Op[]
  readonly leftOut: readonly LeftOut[]
  /** By id in the file: the record that it became, or is. */
  readonly recordIds: ReadonlyMap<string, string>
}

type Onto = {
  readonly state: MapState
  readonly newId: () => string
  /** What people decided about its elements; nothing where none of them can be on the map. */
  readonly settled?: SettledNetwork
}

/** The operations that put a network on a map as the mapping says. */
export function graphPlan(
  graph: Graph,
  mapping: GraphMapping,
  { state, newId, settled }: Onto,
): GraphPlan {
  const nodes = new Map<string, NodeTarget>(mapping.nodes)
  for (const id of [...(settled?.skipped ?? []), ...(settled?.undecided ?? [])])
    nodes.set(id, 'skip')
  const { records, updates, leftOut, recordIds } = recordsFromGraph(
    graph,
    { ...mapping, nodes },
    {
      newId,
      isTaken: (id) => kinds.some((kind) => state[kind].has(id)),
      onMap: settled?.onMap ?? { state, records: new Map(), joined: new Map() },
    },
  )
  const created = records.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
  const filledIn = updates.map((update): Op => ({ do: 'update', ...update }))
  return {
    ops: [...onMainView(created, state), ...filledIn, ...(settled?.ops ?? [])],
    recordIds,
    leftOut: leftOut.map((left) =>
      left.part === 'node' && left.code === 'not-chosen' && settled?.undecided.has(left.id ?? '')
        ? { ...left, code: 'undecided' }
        : left,
    ),
  }
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
