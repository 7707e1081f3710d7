import { describe, expect, test } from 'vitest'
import { type Camera, fitAround, isInPlainSight, panToReveal, type Rect, zooms } from './camera.ts'

const screen = { width: 1000, height: 800 }
const box = (left: number, top: number, size = 100): Rect => ({
  left,
  top,
  right: left + size,
  bottom: top + size,
})
const onScreen = ({ left, top, right, bottom }: Rect, { zoom, pan }: Camera): Rect => ({
  left: left * zoom + pan.x,
  right: right * zoom + pan.x,
  top: top * zoom + pan.y,
  bottom: bottom * zoom + pan.y,
})
const isApart = (a: Rect, b: Rect) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top

describe('fitting the map', () => {
  test('an empty map has nothing to fit', () => {
    expect(fitAround([], screen, [])).toBeNull()
  })

  test('one thing does not fill the screen', () => {
    expect(fitAround([box(0, 0)], screen, [])?.zoom).toBe(zooms.mostAtFit)
  })

  test('everything is in sight, and nothing behind the legend', () => {
    const boxes = [box(0, 0), box(1500, 0), box(0, 1200), box(1500, 1200)]
    const legend = { left: 16, top: 500, right: 360, bottom: 784 }
    const camera = fitAround(boxes, screen, [legend])
    if (!camera) throw new Error('no camera')
    for (const each of boxes.map((one) => onScreen(one, camera))) {
      expect(isApart(each, legend)).toBe(true)
      expect(Math.min(each.left, each.top)).toBeGreaterThanOrEqual(0)
      expect(each.right).toBeLessThanOrEqual(screen.width)
      expect(each.bottom).toBeLessThanOrEqual(screen.height)
    }
  })

  test('an overlay in an empty corner costs nothing', () => {
    const boxes = [box(0, 0), box(1500, 0), box(1500, 1200)]
    const legend = { left: 16, top: 500, right: 360, bottom: 784 }
    expect(fitAround(boxes, screen, [legend])?.zoom).toBe(fitAround(boxes, screen, [])?.zoom)
  })
})

test('what is in sight stays where it is, what is outside comes just inside', () => {
  const camera = { zoom: 1, pan: { x: 0, y: 0 } }
  expect(panToReveal(box(100, 100), camera, screen)).toEqual({ x: 0, y: 0 })
  expect(panToReveal(box(-50, 760), camera, screen)).toEqual({ x: 64, y: -74 })
})

test('what comes to lie behind a panel is not in plain sight', () => {
  const camera = { zoom: 1, pan: { x: 0, y: 0 } }
  const buttons = { left: 800, top: 700, right: 1000, bottom: 800 }
  const sees = (...boxes: Rect[]) => isInPlainSight(boxes, camera, screen, [buttons])
  expect(sees(box(100, 100), box(690, 600))).toBe(true)
  expect(sees(box(100, 100), box(750, 650))).toBe(false)
  expect(sees(box(950, 100))).toBe(false)
})

test('a map that has outgrown both edges is not in sight, although no panning would help', () => {
  const camera = { zoom: 1, pan: { x: 0, y: 0 } }
  const all = { left: 2, top: 2, right: 1300, bottom: 700 }
  expect(isInPlainSight([all], camera, screen, [])).toBe(false)
  expect(isInPlainSight([box(2, 2, 700)], camera, screen, [])).toBe(true)
})
