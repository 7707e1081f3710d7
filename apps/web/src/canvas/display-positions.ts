import type { MapState } from '@webwijzer/domain/map-state'
import { mainView } from '@webwijzer/domain/records/view'
import { placeMissing } from '@webwijzer/layout/place-missing'
import { positionsOf } from '@webwijzer/layout/positions-of'
import type { Point } from '@webwijzer/layout/things-of'

/**
 * Where everything stands. In the main view, what has no position of its own gets one by its tables, to look
 * at only; another view shows what has a place in it, or everything as long as
 * nothing has.
 */
export function displayPositions(state: MapState, view = mainView): ReadonlyMap<string, Point> {
  return new Map([...placesToFill(state, view), ...positionsOf(state, view)])
}

/** The places that are still only to look at: the first move in a view makes them real. */
export function placesToFill(state: MapState, view: string): ReadonlyMap<string, Point> {
  const isWhole = view === mainView || positionsOf(state, view).size === 0
  return isWhole ? placeMissing(state, view) : new Map()
}
