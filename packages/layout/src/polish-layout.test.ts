import { describe, expect, test } from 'vitest'
import { arrangeAll } from './arrange-all.ts'
import { outlineOf } from './outline-of.ts'
import { closePairs, placedBoxes } from './placed-box.ts'
import { polishLayout } from './polish-layout.ts'
import { scoreLayout } from './score-layout.ts'
import type { Thing } from './things-of.ts'

/** Five tables in a row; everybody sits at two or three of them. */
const things = Array.from({ length: 30 }, (_, index): Thing => {
  const kind = index < 5 ? 'consultationTable' : 'organisation'
  return { id: `thing-${index}`, kind, label: `Stichting ${index}`, seats: 2 }
})
const lines = things
  .slice(5)
  .flatMap(({ id }, index) =>
    [index % 5, (index * 3 + 1) % 5].map((table) => ({ from: `thing-${table}`, to: id })),
  )

describe('a polished picture', () => {
  const rough = placedBoxes(things, arrangeAll(things, lines))
  const polished = polishLayout(things, rough, lines, { movesEach: 100 })

  test('runs fewer lines over things than before', () => {
    expect(scoreLayout(polished, lines).passes).toBeLessThan(scoreLayout(rough, lines).passes)
  })

  test('still has no box on another and is no larger', () => {
    expect(closePairs(polished)).toEqual([])
    expect(outlineOf(polished).width).toBeLessThanOrEqual(outlineOf(rough).width + 1e-6)
    expect(outlineOf(polished).height).toBeLessThanOrEqual(outlineOf(rough).height + 1e-6)
  })

  test('is the same every time', () => {
    expect(polishLayout(things, rough, lines, { movesEach: 100 })).toEqual(polished)
  })
})
