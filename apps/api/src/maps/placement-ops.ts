import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { joinedId, type Kind, nodeKinds } from '@webwijzer/domain/records'
import { linesOf } from '@webwijzer/layout/lines-of'
import { placeNewcomer } from '@webwijzer/layout/place-newcomer'
import { positionsOf } from '@webwijzer/layout/positions-of'
import { type Thing, thingsOf } from '@webwijzer/layout/things-of'

const standingKinds: ReadonlySet<Kind> = new Set<Kind>(nodeKinds)

/**
 * The operations that give the thing that this one makes its place in every view; none when it has none.
 * Only the newcomer is placed: what else may still lack a place is no business of this change.
 */
export function placementOps(state: MapState, op: Extract<Op, { do: 'create' }>): Op[] {
  if (!standingKinds.has(op.kind)) return []
  const outcome = applyChange(state, { ops: [op] })
  if (!outcome.ok) return []
  const { id } = op.record
  const things = thingsOf(outcome.state)
  const thing = things.find((one) => one.id === id)
  if (!thing) return []
  const near = linesOf(outcome.state).flatMap(({ from, to }) =>
    from === id ? [to] : to === id ? [from] : [],
  )
  return recordsOf(state, 'view').map(({ id: view }): Op => {
    const point = placeNewcomer({ ...thing, near }, standingIn(outcome.state, view, things))
    const record = { id: joinedId(view, id), view, thing: id, ...point }
    return { do: 'create', kind: 'position', record }
  })
}

function standingIn(state: MapState, view: string, things: readonly Thing[]) {
  const positions = positionsOf(state, view)
  return things.flatMap((thing) => {
    const position = positions.get(thing.id)
    return position ? [{ ...thing, ...position }] : []
  })
}
