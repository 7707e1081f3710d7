import { batchOf } from '@webwijzer/domain/batch'
import type { Op, OpsChange } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { type Review, undecided } from './review.ts'
import { reviewEdges } from './review-edges.ts'
import { type Making, settleReview } from './settle-review.ts'

export type ImportPlan = {
  /** In the order in which they can be done: each after what it points at. */
  readonly ops: readonly Op[]
  /** Mentions about which nothing was decided: nothing happens with them. */
  readonly undecided: readonly string[]
}

/** Everything that an accepted review does to a map, without places on it: what creates things adds those. */
export function opsFromReview(review: Review, state: MapState, making: Making): ImportPlan {
  const settled = settleReview(review, state, making)
  return {
    ops: [...settled.ops, ...reviewEdges(review, state, settled, making)],
    undecided: undecided(review).map(({ id }) => id),
  }
}

export type Batching = Making & {
  readonly batch: string
  /** Adds what belongs with new things, such as their places; once, over all operations. */
  readonly complete?: (state: MapState, ops: readonly Op[]) => readonly Op[]
}

/** An accepted review as the changes of one batch: sent in order they happen, and are taken back, as one. */
export function changesFromReview(
  review: Review,
  state: MapState,
  batching: Batching,
): OpsChange[] {
  const { ops } = opsFromReview(review, state, batching)
  const whole = batching.complete?.(state, ops) ?? ops
  return batchOf(whole, { batch: batching.batch, label: 'import' })
}
