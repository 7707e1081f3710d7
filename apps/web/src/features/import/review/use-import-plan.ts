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
  /** What it makes, by id, with its name; null where it has none. */
  readonly made: ReadonlyMap<string, string | null>
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
    const { origin } = uiStore.get()
    const planned = isNetwork(settled)
      ? planOfNetwork(settled, state, { newId, origin })
      : {
          plan: opsFromReview(settled, state, { newId: numbered(), origin }, rows),
          leftOut: [],
        }
    return { review: settled, state, ...planned, made: madeBy(planned.plan) }
  }, [settled, state, rows])
}

/**
 * Ids for what would come of a list: accepting it draws real ones, and drawing thousands at every decision takes
 * longer than all the rest. Nothing on a map has a space in its id.
 */
function numbered(): () => string {
  let count = 0
  return () => {
    count += 1
    return `new ${count}`
  }
}

const madeBy = ({ ops }: ImportPlan): Planned['made'] =>
  new Map(
    ops.flatMap((op) => {
      if (op.do !== 'create') return []
      const { id, name } = op.record
      return [[id, typeof name === 'string' ? name : null] as const]
    }),
  )

/** A network has no columns and cells: what it cannot say is in the list of what is left out. */
function planOfNetwork(review: NetworkReview, state: MapState, making: Making) {
  const { ops, leftOut } = networkPlan(review, state, making)
  const plan: ImportPlan = {
    ops,
    undecided: undecided(review).map(({ id }) => id),
    additions: [],
    differences: [],
    lost: [],
    newFields: new Map(),
  }
  return { plan, leftOut }
}
