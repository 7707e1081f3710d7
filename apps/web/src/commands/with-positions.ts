import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { type NodeKind, nodeKinds } from '@webwijzer/domain/records'
import { placeMissing } from '@webwijzer/layout/place-missing'
import { positionsOf } from '@webwijzer/layout/positions-of'
import { scattered } from '@webwijzer/layout/scattered'
import { mainView, positionOp } from './position-op.ts'

/** The same operations, with a place on the map for every new thing that has none: near its tables. */
export function withPositions(state: MapState, ops: readonly Op[]): readonly Op[] {
  const newcomers = ops.flatMap((op) =>
    op.do === 'create' && isNodeKind(op.kind) ? [op.record.id] : [],
  )
  const [first] = newcomers
  if (first === undefined) return ops
  const outcome = applyChange(state, { ops: [...ops] })
  // Refused: performing the change will say why.
  if (!outcome.ok) return ops
  const places = placeMissing(outcome.state, mainView)
  const isEmpty = positionsOf(outcome.state, mainView).size === 0
  const missing = isEmpty ? scattered(places, first) : places
  const positionOps = newcomers.flatMap((thing) => {
    const point = missing.get(thing)
    return point ? [positionOp(outcome.state, { thing, ...point })] : []
  })
  return [...ops, ...positionOps]
}

const isNodeKind = (kind: string): kind is NodeKind =>
  (nodeKinds as readonly string[]).includes(kind)
