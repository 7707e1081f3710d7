import type { Point } from '@webwijzer/layout/things-of'

/** A rectangle; on screen in pixels, on the map in map units. */
export type Rect = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the viewer looks at: `pan` in pixels, `zoom` in pixels for one map unit. */
export type Camera = { readonly zoom: number; readonly pan: Point }
export type Screen = { readonly width: number; readonly height: number }

/** Closest and farthest anybody can look. */
export const zooms = { least: 0.12, most: 3, mostAtFit: 1.5 } as const
/** What an empty map opens with: its middle in the middle of the screen. */
export const emptyCamera = (screen: Screen): Camera => centredOn({ x: 0, y: 0 }, 1, screen)
const padding = 14

type Side = keyof Rect
const noInsets: Rect = { left: 0, top: 0, right: 0, bottom: 0 }

/**
 * The camera that shows every box as large as can be, with none behind an overlay (legend, search box).
 * An overlay may cost a strip of the screen, or nothing when no box comes to lie under it.
 */
export function fitAround(
  boxes: readonly Rect[],
  screen: Screen,
  overlays: readonly Rect[],
): Camera | null {
  const content = boundsOf(boxes)
  if (!content || screen.width <= 0 || screen.height <= 0) return null
  let best: Camera | null = null
  for (const insets of insetChoices(screen, overlays)) {
    for (const camera of camerasIn(content, screen, insets)) {
      const isLarger = !best || camera.zoom > best.zoom + 1e-6
      if (isLarger && isClear(boxes, camera, overlays)) best = camera
    }
  }
  return best ?? camerasIn(content, screen, noInsets)[0] ?? null
}

/** The camera that puts a place of the map in the middle of what no panel covers. */
export function centredOn(point: Point, zoom: number, screen: Screen): Camera {
  return {
    zoom,
    pan: { x: screen.width / 2 - point.x * zoom, y: screen.height / 2 - point.y * zoom },
  }
}

/** How far to pan, in pixels, to get a box in sight; 0,0 when it already is. */
export function panToReveal(box: Rect, { zoom, pan }: Camera, screen: Screen): Point {
  const shift = (low: number, high: number, size: number) => {
    if (low < padding) return padding - low
    return high > size - padding ? Math.max(size - padding - high, padding - low) : 0
  }
  return {
    x: shift(box.left * zoom + pan.x, box.right * zoom + pan.x, screen.width),
    y: shift(box.top * zoom + pan.y, box.bottom * zoom + pan.y, screen.height),
  }
}

/** Whether a box lies wholly on the screen. */
function isInSight(box: Rect, { zoom, pan }: Camera, { width, height }: Screen): boolean {
  return (
    box.left * zoom + pan.x >= 0 &&
    box.top * zoom + pan.y >= 0 &&
    box.right * zoom + pan.x <= width &&
    box.bottom * zoom + pan.y <= height
  )
}

/** Whether these boxes lie wholly on the screen, and behind nothing. */
export function isInPlainSight(
  boxes: readonly Rect[],
  camera: Camera,
  screen: Screen,
  overlays: readonly Rect[],
): boolean {
  return boxes.every((box) => isInSight(box, camera, screen)) && isClear(boxes, camera, overlays)
}

/** The smallest rectangle round all of these, null when there are none. */
export function boundsOf(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null
  return boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }))
}

/** Every way to keep clear of the overlays: each costs a strip at one of the sides it lies at, or nothing. */
function insetChoices(screen: Screen, overlays: readonly Rect[]): Rect[] {
  let choices: Rect[] = [noInsets]
  for (const overlay of overlays) {
    const [beside, above] = stripsOf(overlay, screen)
    choices = choices.flatMap((insets) => [insets, wider(insets, beside), wider(insets, above)])
  }
  return choices
}

function stripsOf(overlay: Rect, { width, height }: Screen): [[Side, number], [Side, number]] {
  const isLeft = overlay.left + overlay.right < width
  const isTop = overlay.top + overlay.bottom < height
  return [
    isLeft ? ['left', overlay.right] : ['right', width - overlay.left],
    isTop ? ['top', overlay.bottom] : ['bottom', height - overlay.top],
  ]
}

function wider(insets: Rect, [side, depth]: [Side, number]): Rect {
  return { ...insets, [side]: Math.max(insets[side], depth) }
}

/** The largest picture between these insets: in the middle, and pushed to every side where there is room left. */
function camerasIn(content: Rect, screen: Screen, insets: Rect): Camera[] {
  const free = {
    width: screen.width - insets.left - insets.right - 2 * padding,
    height: screen.height - insets.top - insets.bottom - 2 * padding,
  }
  const width = Math.max(content.right - content.left, 1)
  const height = Math.max(content.bottom - content.top, 1)
  const wished = Math.min(free.width / width, free.height / height, zooms.mostAtFit)
  if (wished <= 0) return []
  const zoom = Math.max(wished, zooms.least)
  const slack = { x: free.width - width * zoom, y: free.height - height * zoom }
  const shares = [0.5, 0, 1]
  return shares.flatMap((x) =>
    shares.map((y) => ({
      zoom,
      pan: {
        x: insets.left + padding + slack.x * x - content.left * zoom,
        y: insets.top + padding + slack.y * y - content.top * zoom,
      },
    })),
  )
}

function isClear(boxes: readonly Rect[], { zoom, pan }: Camera, overlays: readonly Rect[]) {
  return overlays.every((overlay) =>
    boxes.every(
      (box) =>
        box.right * zoom + pan.x <= overlay.left ||
        box.left * zoom + pan.x >= overlay.right ||
        box.bottom * zoom + pan.y <= overlay.top ||
        box.top * zoom + pan.y >= overlay.bottom,
    ),
  )
}
