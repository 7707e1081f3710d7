import type { MapState } from '@webwijzer/domain/map-state'
import { finished, type Work } from '@webwijzer/domain/work'
import type { LeftOut } from '@webwijzer/formats/graph/graph'
import { type ImportPlan, planInSteps } from '@webwijzer/matching/changes-from-review'
import { type ReadRows, readRows } from '@webwijzer/matching/read-rows'
import { undecided } from '@webwijzer/matching/review'
import type { Making } from '@webwijzer/matching/settle-review'
import { startTransition, useEffect, useMemo, useState } from 'react'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { newId } from '../../../store/new-id.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { useMap } from '../../../store/use-map.ts'
import { isNetwork, type NetworkReview, networkPlan } from '../graph/network-plan.ts'
import { inParts } from './in-parts.ts'

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
 * What a review would do; it lags behind what was just decided, as a long list is planned in parts, between which the
 * screen answers. The cells are read again only when they, their columns or the map change.
 */
export function useImportPlan(review: ImportReview): Planned {
  const state = useMap((each) => each)
  const { sheet, mapping, piles, fromList } = review
  const ofNetwork = isNetwork(review)
  const rows = useMemo(() => {
    if (ofNetwork) return undefined
    return readRows({ sheet, mapping, piles, ...(fromList && { fromList }) }, state, newId)
  }, [ofNetwork, sheet, mapping, piles, fromList, state])
  const [planned, setPlanned] = useState(() => finished(planning(review, state, rows)))
  useEffect(() => {
    if (planned.review === review && planned.state === state) return
    return inParts(planning(review, state, rows), (next) => startTransition(() => setPlanned(next)))
  }, [review, state, rows, planned])
  return planned
}

function* planning(
  review: ImportReview,
  state: MapState,
  rows: ReadRows | undefined,
): Work<Planned, undefined> {
  const { origin } = uiStore.get()
  if (isNetwork(review))
    return withMade(planOfNetwork(review, state, { newId, origin }), review, state)
  const making = { newId: numbered(), origin }
  const read = rows ?? readRows(review, state, newId)
  const plan = yield* planInSteps(review, state, making, read)
  return withMade({ plan, leftOut: [] }, review, state)
}

const withMade = (
  planned: Pick<Planned, 'plan' | 'leftOut'>,
  review: ImportReview,
  state: MapState,
): Planned => ({ ...planned, review, state, made: madeBy(planned.plan) })

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
    repeated: [],
    lost: [],
    newFields: new Map(),
  }
  return { plan, leftOut }
}
