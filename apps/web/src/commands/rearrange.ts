import { defineCommand } from './define-command.ts'
import { type Place, positionOp } from './position-op.ts'

/** Gives many things a new place at once. The places are worked out before, by packages/layout. */
export const rearrange = defineCommand<{
  readonly places: readonly Place[]
  readonly view?: string
}>({
  id: 'rearrange',
  isAboutKept: true,
  run: ({ state }, { places, view }) => places.map((place) => positionOp(state, place, view)),
})
