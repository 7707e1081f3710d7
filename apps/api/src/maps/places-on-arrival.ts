import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { type Kind, nodeKinds } from '@webwijzer/domain/records'
import { placesAfterAll } from '@webwijzer/layout/places-after-all'

type Create = Extract<Op, { do: 'create' }>
type PositionOp = Create & { readonly record: { readonly view: string; readonly thing: string } }

/**
 * The same operations, with another place for newcomers that would come to lie on somebody: who was offline,
 * or only a moment later, chose it on a map on which that place was free.
 */
export function placesOnArrival(state: MapState, ops: readonly Op[]): Op[] {
  const made = new Set(ops.flatMap((op) => (isNode(op) ? [op.record.id] : [])))
  const places = ops.filter(isPosition).filter(({ record }) => made.has(record.thing))
  if (places.length === 0) return [...ops]
  const outcome = applyChange(state, { ops: [...ops] })
  // Refused: performing the change will say why.
  if (!outcome.ok) return [...ops]
  const byView = Map.groupBy(places, ({ record }) => record.view)
  const moved = new Map(
    [...byView].map(([view, newcomers]) => {
      const ids = new Set(newcomers.map(({ record }) => record.thing))
      return [view, placesAfterAll(outcome.state, view, ids)] as const
    }),
  )
  return ops.map((op) => {
    const point = isPosition(op) && moved.get(op.record.view)?.get(op.record.thing)
    return point ? { ...op, record: { ...op.record, ...point } } : op
  })
}

const standingKinds: ReadonlySet<Kind> = new Set<Kind>(nodeKinds)

const isNode = (op: Op): op is Create => op.do === 'create' && standingKinds.has(op.kind)

const isPosition = (op: Op): op is PositionOp => op.do === 'create' && op.kind === 'position'
