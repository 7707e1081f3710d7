import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Webber } from '@webwijzer/domain/records'
import { isTurnedDown } from '@webwijzer/domain/webbers'
import { labelFont, labelLines, type NodeBox } from '@webwijzer/layout/node-boxes'
import { isOverlapping, type PlacedBox } from '@webwijzer/layout/placed-box'
import { textWidth } from '@webwijzer/layout/text-width'
import { boxOfThing, type Point, type Thing } from '@webwijzer/layout/things-of'

/** Room for the ring and the star round a webber. */
const ring = 7

/** One webber for each organisation; a confirmed one goes before one that is still talked about. */
export function webbersByOrganisation(state: MapState): Map<string, Webber> {
  const found = new Map<string, Webber>()
  for (const webber of recordsOf(state, 'webber')) {
    if (isTurnedDown(webber)) continue
    const known = found.get(webber.organisation)
    if (known?.status !== 'confirmed') found.set(webber.organisation, webber)
  }
  return found
}

/** The function of a confirmed webber, as lines under its organisation's name. */
export function functionLines(webber: Webber | undefined): string[] {
  return webber?.status === 'confirmed' && webber.function ? labelLines(webber.function) : []
}

/** A thing's box with the room that a webber's ring and function take. */
export function boxWithWebber(thing: Thing, webber: Webber | undefined): NodeBox {
  const box = boxOfThing(thing)
  if (!webber) return box
  const lines = functionLines(webber)
  const half = Math.max(...lines.map((line) => textWidth(line, labelFont.size, true) / 2), 0)
  return {
    ...box,
    left: Math.max(box.left, half, box.width / 2 + ring),
    right: Math.max(box.right, half, box.width / 2 + ring),
    top: box.top + ring,
    bottom: box.bottom + ring + lines.length * labelFont.lineHeight,
  }
}

/** The organisations beside which a webber's function can stand without lying on anything else. */
export function withRoomForFunction(
  things: readonly Thing[],
  positions: ReadonlyMap<string, Point>,
  webbers: ReadonlyMap<string, Webber>,
): ReadonlySet<string> {
  const boxes = things.flatMap((thing): PlacedBox[] => {
    const point = positions.get(thing.id)
    return point ? [{ ...boxWithWebber(thing, webbers.get(thing.id)), ...point, id: thing.id }] : []
  })
  const own = boxes.filter(({ id }) => functionLines(webbers.get(id)).length > 0)
  const free = own.filter((box) =>
    boxes.every((other) => other === box || !isOverlapping(box, other)),
  )
  return new Set(free.map(({ id }) => id))
}
