import type { MapState } from '@webwijzer/domain/map-state'
import type { LeftOut } from '@webwijzer/formats/graph/graph'
import { type ImportPlan, opsFromReview } from '@webwijzer/matching/changes-from-review'
import { readRows } from '@webwijzer/matching/read-rows'
import { undecided } from '@webwijzer/matching/review'
import type { Making } from '@webwijzer/matching/settle-review'
import { useDeferredValue, useMemo } from 'react'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { newId } from '../../../store/new-id.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { useMap } from '../../../store/use-map.ts'
import { isNetwork, type NetworkReview, networkPlan } from '../graph/network-plan.ts'

/** What a review would do to a map, as far as it was looked through. */
export type Planned = {
  readonly review: ImportReview
  readonly plan: ImportPlan
  readonly state: MapState
  /** What of a network cannot come along; a list tells that in its plan. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * What a review would do as it stands now; it may lag behind keys that follow each other fast. The cells are read
 * again only when they, their columns or the map change, so that a decision in a long list costs little.
 */
export function useImportPlan(review: ImportReview): Planned {
  const state = useMap((each) => each)
  const settled = useDeferredValue(review)
  const { sheet, mapping, piles, fromList } = settled
  const ofNetwork = isNetwork(settled)
  const rows = useMemo(() => {
    if (ofNetwork) return undefined
    return readRows({ sheet, mapping, piles, ...(fromList && { fromList }) }, state, newId)
  }, [ofNetwork, sheet, mapping, piles, fromList, state])
  return useMemo(() => {
    const making = { newId, origin: uiStore.get().origin }
    const planned = isNetwork(settled)
      ? planOfNetwork(settled, state, making)
      : { plan: opsFromReview(settled, state, making, rows), leftOut: [] }
    return { review: settled, state, ...planned }
  }, [settled, state, rows])
}

/** A network has no columns and cells: what it cannot say is in the list of what is left out. */
function planOfNetwork(review: NetworkReview, state: MapState, making: Making) {
  const { ops, leftOut } = networkPlan(review, state, making)
  const plan: ImportPlan = {
    ops,
    undecided: undecided(review).map(({ id }) => id),
    additions: [],
    differences: [],
    repeated: [],
    lost: [],
    newFields: new Map(),
  }
  return { plan, leftOut }
}
