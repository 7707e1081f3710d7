import { applyChange } from '@webwijzer/domain/apply-change'
import type { OpsChange } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { changesFromReview } from '@webwijzer/matching/changes-from-review'
import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { type MappingChoice, withChoice } from '@webwijzer/matching/mapping'
import { knownOf, matchRows } from '@webwijzer/matching/match-rows'
import type { Decision, Review } from '@webwijzer/matching/review'
import type { Making } from '@webwijzer/matching/settle-review'
import type { Sheet } from '@webwijzer/matching/sheet'

/** A list as a reader hands it over: headers in row 1, what follows from row 2. */
export const sheetWith = (headers: readonly string[], ...rows: readonly string[][]): Sheet => ({
  name: 'lijst',
  headerRow: 1,
  headers,
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
})

export type Choosing = {
  readonly decisions?: Readonly<Record<string, Decision>>
  readonly choice?: MappingChoice
  readonly fromList?: readonly string[]
}

/** A list against a map, as far as a person has looked it through. */
export function reviewOf(
  sheet: Sheet,
  state: MapState,
  { decisions = {}, choice = {}, fromList = [] }: Choosing = {},
): Review {
  const known = knownOf(state)
  const mapping = withChoice(guessMapping(sheet, known, choice.shape), choice)
  const piles = matchRows(sheet, mapping, state, known)
  const decided = new Map(Object.entries(decisions))
  return { sheet, mapping, piles, decisions: decided, fromList: new Set(fromList) }
}

/** Ids that count up: new-1, new-2. */
export function making(): Making {
  let count = 0
  return {
    newId: () => {
      count += 1
      return `new-${count}`
    },
    origin: { session: null, group: null },
  }
}

/** The map after these changes; each must be accepted. */
export function done(changes: readonly OpsChange[], from: MapState): MapState {
  return changes.reduce((each, change) => {
    const outcome = applyChange(each, change)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
    return outcome.state
  }, from)
}

/** The map after a review is accepted. */
export const imported = (review: Review, state: MapState): MapState =>
  done(changesFromReview(review, state, { ...making(), batch: 'b1' }), state)
