import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { type NodeKind, nodeKinds } from '@webwijzer/domain/records'
import { placeMissing } from '@webwijzer/layout/place-missing'
import { mainView, positionOp } from './position-op.ts'

/** The same operations, with a place on the map for every new thing that has none: near its tables. */
export function withPositions(state: MapState, ops: readonly Op[]): readonly Op[] {
  const newcomers = ops.flatMap((op) =>
    op.do === 'create' && isNodeKind(op.kind) ? [op.record.id] : [],
  )
  if (newcomers.length === 0) return ops
  const outcome = applyChange(state, { ops: [...ops] })
  // Refused: performing the change will say why.
  if (!outcome.ok) return ops
  const missing = placeMissing(outcome.state, mainView)
  const positionOps = newcomers.flatMap((thing) => {
    const point = missing.get(thing)
    return point ? [positionOp(outcome.state, { thing, ...point })] : []
  })
  return [...ops, ...positionOps]
}

const isNodeKind = (kind: string): kind is NodeKind =>
  (nodeKinds as readonly string[]).includes(kind)
