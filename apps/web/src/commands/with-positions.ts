import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { type NodeKind, nodeKinds } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import { placeInRows } from '@webwijzer/layout/place-in-rows'
import { placeMissing } from '@webwijzer/layout/place-missing'
import { positionsOf } from '@webwijzer/layout/positions-of'
import { scattered } from '@webwijzer/layout/scattered'
import { positionOp } from './position-op.ts'

/** Placing one by one takes half a second for this many, and grows with the square of it. */
const mostOneByOne = 300

/**
 * The same operations, with a place on the map for every new thing that has none: near its tables. It stands
 * in the main view, and in the one that is being looked at.
 */
export function withPositions(
  state: MapState,
  ops: readonly Op[],
  shown = mainView,
): readonly Op[] {
  const views = new Set([mainView, shown])
  return [...views].reduce<readonly Op[]>((all, view) => placedIn(state, all, view), ops)
}

function placedIn(state: MapState, ops: readonly Op[], view: string): readonly Op[] {
  const newcomers = ops.flatMap((op) =>
    op.do === 'create' && isNodeKind(op.kind) ? [op.record.id] : [],
  )
  const [first] = newcomers
  if (first === undefined) return ops
  const outcome = applyChange(state, { ops: [...ops] })
  // Refused: performing the change will say why.
  if (!outcome.ok) return ops
  const placed = positionsOf(outcome.state, view)
  const homeless = newcomers.filter((thing) => !placed.has(thing))
  const places = placesFor(outcome.state, view, homeless)
  const scatter = placed.size === 0 ? scattered(places, first) : places
  // Right behind what makes it: so a thing and its place come together, however the whole is cut in parts.
  return ops.flatMap((op) => {
    const point = op.do === 'create' && isNodeKind(op.kind) && scatter.get(op.record.id)
    return point ? [op, positionOp(outcome.state, { thing: op.record.id, ...point }, view)] : [op]
  })
}

const placesFor = (state: MapState, view: string, homeless: readonly string[]) =>
  homeless.length > mostOneByOne ? placeInRows(state, view, homeless) : placeMissing(state, view)

const isNodeKind = (kind: string): kind is NodeKind =>
  (nodeKinds as readonly string[]).includes(kind)
