import type { MapState } from '@webwijzer/domain/map-state'
import { arrangeAll } from '@webwijzer/layout/arrange-all'
import { linesOf } from '@webwijzer/layout/lines-of'
import type { PlacedBox } from '@webwijzer/layout/placed-box'
import { polishLayout } from '@webwijzer/layout/polish-layout'
import { removeOverlaps } from '@webwijzer/layout/remove-overlaps'
import { roomierLines } from '@webwijzer/layout/roomier-lines'
import { type Point, thingsOf } from '@webwijzer/layout/things-of'
import { fcoseLayout } from './fcose-layout.ts'
import { boxWithWebber, webbersByOrganisation } from './webber-functions.ts'

/** Up to here the picture is also made easier to read, which takes time that grows fast with the map. */
const mostToPolish = 150

/**
 * A whole new place for everything (Herschik), for a screen of this shape; nothing is moved yet. A stress
 * layout unfolds the map, fCoSE settles it, and then nothing may lie on anything else.
 */
export function rearranged(state: MapState, aspect: number): ReadonlyMap<string, Point> {
  const things = thingsOf(state)
  const lines = linesOf(state)
  const webbers = webbersByOrganisation(state)
  const unfolded = arrangeAll(things, roomierLines(lines), { aspect })
  const boxes = things.flatMap((thing): PlacedBox[] => {
    const point = unfolded.get(thing.id)
    return point ? [{ ...boxWithWebber(thing, webbers.get(thing.id)), ...point, id: thing.id }] : []
  })
  const settled = fcoseLayout(boxes, lines)
  const apart = removeOverlaps(boxes.map((box) => ({ ...box, ...settled.get(box.id) })))
  if (things.length > mostToPolish) return apart
  const free = boxes.map((box) => ({ ...box, ...apart.get(box.id) }))
  const polished = polishLayout(things, free, lines, { movesEach: 120 })
  return new Map(polished.map(({ id, x, y }) => [id, { x, y }]))
}
