import { defineCommand } from './define-command.ts'
import { type Place, positionOp } from './position-op.ts'

/** The view in which it is moved; the main one when nothing is said. */
type Move = Place & { readonly view?: string }

/** Puts a thing in another place on the map: after a drag, or by key. */
export const moveThing = defineCommand<Move>({
  id: 'move-thing',
  isAboutKept: true,
  isQuiet: true,
  run: ({ state }, { view, ...place }) => [positionOp(state, place, view)],
})
