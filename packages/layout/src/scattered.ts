import { seedOf } from './seeded-random.ts'
import type { Point } from './things-of.ts'

/** How far from the middle what comes first may stand: in sight whatever the screen, without moving the camera. */
const farthest = { x: 150, y: 90 } as const

/**
 * The same places, all shifted by the same bit that the id decides. On an empty map there is nothing to stand
 * apart from: what two devices place there at the same moment would else all stand in the middle.
 */
export function scattered(places: ReadonlyMap<string, Point>, id: string): Map<string, Point> {
  const seed = seedOf(id)
  const angle = ((seed & 0xffff) / 0x1_0000) * 2 * Math.PI
  // The square root spreads points evenly over a disc.
  const share = Math.sqrt((seed >>> 16) / 0x1_0000)
  const shift = {
    x: Math.round(farthest.x * share * Math.cos(angle)),
    y: Math.round(farthest.y * share * Math.sin(angle)),
  }
  return new Map(
    [...places].map(([thing, { x, y }]) => [thing, { x: x + shift.x, y: y + shift.y }]),
  )
}
