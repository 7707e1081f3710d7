import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'

/** Where a thing is to stand, in map units. */
export type Place = { readonly thing: string; readonly x: number; readonly y: number }

/** Puts a thing at a place in a view, whether it already stood there or not. Whole units are precise enough. */
export function positionOp(state: MapState, place: Place, view = mainView): Op {
  const id = joinedId(view, place.thing)
  const [x, y] = [Math.round(place.x), Math.round(place.y)]
  return getRecord(state, 'position', id)
    ? { do: 'update', kind: 'position', id, set: { x, y } }
    : { do: 'create', kind: 'position', record: { id, view, thing: place.thing, x, y } }
}
