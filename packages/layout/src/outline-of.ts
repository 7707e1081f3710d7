import type { PlacedBox } from './placed-box.ts'

/** A rectangle on the map, in map units. */
export type Outline = {
  left: number
  right: number
  top: number
  bottom: number
  width: number
  height: number
}

/** The smallest rectangle round all boxes, labels included; nothing has an outline of 0 by 0. */
export function outlineOf(boxes: readonly PlacedBox[]): Outline {
  if (boxes.length === 0) return { left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0 }
  const left = Math.min(...boxes.map((box) => box.x - box.left))
  const right = Math.max(...boxes.map((box) => box.x + box.right))
  const top = Math.min(...boxes.map((box) => box.y - box.top))
  const bottom = Math.max(...boxes.map((box) => box.y + box.bottom))
  return { left, right, top, bottom, width: right - left, height: bottom - top }
}
