import type { MapState } from '@webwijzer/domain/map-state'
import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { knownOf, matchRows, type RowPiles } from '@webwijzer/matching/match-rows'
import { listOf } from './new-names.ts'

/** Everything between a list and its piles: what the map knows, what the column is, who is meant. */
export function matchNewNames(names: readonly string[], state: MapState): RowPiles {
  const sheet = listOf(names)
  const known = knownOf(state)
  return matchRows(sheet, guessMapping(sheet, known), state, known)
}
