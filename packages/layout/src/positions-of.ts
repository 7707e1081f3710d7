import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Point } from './things-of.ts'

/** Where things stand in this view, by thing. */
export function positionsOf(state: MapState, view: string): Map<string, Point> {
  const here = recordsOf(state, 'position').filter((position) => position.view === view)
  return new Map(here.map(({ thing, x, y }) => [thing, { x, y }]))
}
