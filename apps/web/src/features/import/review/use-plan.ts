import type { LeftOut } from '@webwijzer/formats/graph/graph'
import { opsFromReview } from '@webwijzer/matching/changes-from-review'
import { undecided } from '@webwijzer/matching/review'
import { useDeferredValue, useMemo } from 'react'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { newId } from '../../../store/new-id.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { useMap } from '../../../store/use-map.ts'
import { isNetwork, networkPlan } from '../graph/network-plan.ts'
import { countOps, type ImportSummary, summaryOf } from './summary.ts'

/** What a review does to the map as it stands, and what of a network cannot come along. */
export type ReviewPlan = { readonly summary: ImportSummary; readonly leftOut: readonly LeftOut[] }

/** The plan of what is decided so far; it follows a moment later, so that no key waits for it. */
export function usePlan(review: ImportReview): ReviewPlan {
  const state = useMap((each) => each)
  const settled = useDeferredValue(review)
  return useMemo(() => {
    const making = { newId, origin: uiStore.get().origin }
    if (!isNetwork(settled)) {
      const plan = opsFromReview(settled, state, making)
      return { summary: summaryOf(settled, plan.ops, plan.undecided.length), leftOut: [] }
    }
    const { ops, leftOut } = networkPlan(settled, state, making)
    // What is skipped of it is in the list of what is left out.
    return { summary: { ...countOps(ops), skipped: 0, open: undecided(settled).length }, leftOut }
  }, [settled, state])
}
