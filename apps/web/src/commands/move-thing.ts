import { defineCommand } from './define-command.ts'
import { type Place, positionOp } from './position-op.ts'

/** Puts a thing in another place on the map: after a drag, or by key. */
export const moveThing = defineCommand<Place>({
  id: 'move-thing',
  isAboutKept: true,
  isQuiet: true,
  run: ({ state }, place) => [positionOp(state, place)],
})
