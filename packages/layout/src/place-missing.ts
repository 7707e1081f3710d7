import type { MapState } from '@webwijzer/domain/map-state'
import { arrangeAll } from './arrange-all.ts'
import { type Line, linesOf } from './lines-of.ts'
import { placeNewcomer, type StandingThing } from './place-newcomer.ts'
import { placedBoxes } from './placed-box.ts'
import { polishLayout } from './polish-layout.ts'
import { positionsOf } from './positions-of.ts'
import { roomierLines } from './roomier-lines.ts'
import { type Point, type Thing, thingsOf } from './things-of.ts'

/** Polishing takes about a third of a second for 80 things and grows fast: larger maps go without. */
const mostToPolish = 120
const movesEach = 40
/** From this many things on an empty map on, one picture of the whole beats placing them one by one. */
const enoughToArrange = 12

/**
 * A place for everything on this map that has none in this view yet: for one new party as for a whole
 * imported file. Whatever has a place keeps it.
 */
export function placeMissing(state: MapState, view: string): Map<string, Point> {
  const things = thingsOf(state)
  const lines = linesOf(state)
  const positions = positionsOf(state, view)
  if (positions.size === 0 && things.length >= enoughToArrange) return arranged(things, lines)
  const near = new Map<string, string[]>()
  for (const { from, to } of lines) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  const standing: StandingThing[] = things.flatMap((thing) => {
    const position = positions.get(thing.id)
    return position ? [{ ...thing, ...position }] : []
  })
  const placed = new Map<string, Point>()
  for (const thing of things) {
    if (positions.has(thing.id)) continue
    const position = placeNewcomer({ ...thing, near: near.get(thing.id) ?? [] }, standing)
    placed.set(thing.id, position)
    standing.push({ ...thing, ...position })
  }
  return placed
}

function arranged(things: readonly Thing[], lines: readonly Line[]): Map<string, Point> {
  const boxes = placedBoxes(things, arrangeAll(things, roomierLines(lines)))
  const isSmall = things.length <= mostToPolish
  const picture = isSmall ? polishLayout(things, boxes, lines, { movesEach }) : boxes
  return new Map(picture.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]))
}
