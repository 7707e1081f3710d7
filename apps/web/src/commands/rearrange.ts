import { defineCommand } from './define-command.ts'
import { type Place, positionOp } from './position-op.ts'

/** Gives many things a new place at once. The places are worked out before, by packages/layout. */
export const rearrange = defineCommand<{ readonly places: readonly Place[] }>({
  id: 'rearrange',
  isAboutKept: true,
  run: ({ state }, { places }) => places.map((place) => positionOp(state, place)),
})
