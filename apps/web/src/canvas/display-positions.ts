import type { MapState } from '@webwijzer/domain/map-state'
import { placeMissing } from '@webwijzer/layout/place-missing'
import { positionsOf } from '@webwijzer/layout/positions-of'
import type { Point } from '@webwijzer/layout/things-of'

/** The view that everybody sees. */
export const mainView = 'main'

/** Where everything stands; what has no position of its own gets one by its tables, to look at only. */
export function displayPositions(state: MapState): ReadonlyMap<string, Point> {
  return new Map([...placeMissing(state, mainView), ...positionsOf(state, mainView)])
}
