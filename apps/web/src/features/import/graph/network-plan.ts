import { batchOf } from '@webwijzer/domain/batch'
import type { OpsChange } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import type { Batching } from '@webwijzer/matching/changes-from-review'
import type { Review } from '@webwijzer/matching/review'
import type { Making } from '@webwijzer/matching/settle-review'
import type { Network } from '../../../store/importing/import-review.ts'
import { type GraphPlan, graphPlan } from './graph-plan.ts'
import { settleNetwork } from './settle-network.ts'

/** A review, of a list or of a network. */
export type Reviewed = Review & { readonly network?: Network }
export type NetworkReview = Review & { readonly network: Network }

export const isNetwork = (review: Reviewed): review is NetworkReview => review.network !== undefined

/** What a network does that was looked through. */
export function networkPlan(review: NetworkReview, state: MapState, making: Making): GraphPlan {
  const { graph, mapping } = review.network
  const settled = settleNetwork(review, state, making)
  return graphPlan(graph, mapping, { state, newId: making.newId, settled })
}

/** An accepted network as the changes of one batch. */
export function changesFromNetwork(
  review: NetworkReview,
  state: MapState,
  batching: Batching,
): OpsChange[] {
  const { ops } = networkPlan(review, state, batching)
  const whole = batching.complete?.(state, ops) ?? ops
  return batchOf(whole, { batch: batching.batch, label: 'import' })
}
