import type { MapState } from '@webwijzer/domain/map-state'
import { type ImportPlan, opsFromReview } from '@webwijzer/matching/changes-from-review'
import { useDeferredValue, useMemo } from 'react'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { newId } from '../../../store/new-id.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { useMap } from '../../../store/use-map.ts'

/** What a review would do to a map, as far as it was looked through. */
export type Planned = {
  readonly review: ImportReview
  readonly plan: ImportPlan
  readonly state: MapState
}

/** What a review would do as it stands now; it may lag behind keys that follow each other fast. */
export function useImportPlan(review: ImportReview): Planned {
  const state = useMap((each) => each)
  const settled = useDeferredValue(review)
  return useMemo(() => {
    const making = { newId, origin: uiStore.get().origin }
    return { review: settled, plan: opsFromReview(settled, state, making), state }
  }, [settled, state])
}
