import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { type NodeKind, nodeKinds } from '@webwijzer/domain/records'
import { placeInRows } from '@webwijzer/layout/place-in-rows'
import { placeMissing } from '@webwijzer/layout/place-missing'
import { positionsOf } from '@webwijzer/layout/positions-of'
import { scattered } from '@webwijzer/layout/scattered'
import { mainView, positionOp } from './position-op.ts'

/** Placing one by one takes half a second for this many, and grows with the square of it. */
const mostOneByOne = 300

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
  const placed = positionsOf(outcome.state, mainView)
  const homeless = newcomers.filter((thing) => !placed.has(thing))
  const places = placesFor(outcome.state, homeless)
  const scatter = placed.size === 0 ? scattered(places, first) : places
  // Right behind what makes it: so a thing and its place come together, however the whole is cut in parts.
  return ops.flatMap((op) => {
    const point = op.do === 'create' && isNodeKind(op.kind) && scatter.get(op.record.id)
    return point ? [op, positionOp(outcome.state, { thing: op.record.id, ...point })] : [op]
  })
}

const placesFor = (state: MapState, homeless: readonly string[]) =>
  homeless.length > mostOneByOne
    ? placeInRows(state, mainView, homeless)
    : placeMissing(state, mainView)

const isNodeKind = (kind: string): kind is NodeKind =>
  (nodeKinds as readonly string[]).includes(kind)
