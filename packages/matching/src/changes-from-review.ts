import { batchOf } from '@webwijzer/domain/batch'
import type { Op, OpsChange } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import { finished, type Work } from '@webwijzer/domain/work'
import { type Difference, gatherValues, type Repeated, type Said } from './gather-values.ts'
import { type LostCell, type ReadRows, readRows } from './read-rows.ts'
import { type Review, undecided } from './review.ts'
import { reviewEdges } from './review-edges.ts'
import { type Making, settleReview } from './settle-review.ts'

export type ImportPlan = {
  /** In the order in which they can be done: each after what it points at. */
  readonly ops: readonly Op[]
  /** Mentions about which nothing was decided: nothing happens with them. */
  readonly undecided: readonly string[]
  /** What the rows say about new and known records that was not known yet. */
  readonly additions: readonly Said[]
  /** Where the list says otherwise than the map, or than an earlier row. */
  readonly differences: readonly Difference[]
  /** Cells that are not taken over, or not whole. */
  readonly lost: readonly LostCell[]
  /** Nominations and participants that the map has already. */
  readonly repeated: readonly Repeated[]
  /** The names of the fields that it adds, by id. */
  readonly newFields: ReadonlyMap<string, string>
}

/**
 * Everything that an accepted review does to a map, without places on it: what creates things adds those. Who
 * asks after each decision gives the rows as they were read before, for as long as nothing else changed.
 */
export function opsFromReview(
  review: Review,
  state: MapState,
  making: Making,
  rows: ReadRows = readRows(review, state, making.newId),
): ImportPlan {
  return finished(planInSteps(review, state, making, rows))
}

/** The plan of `opsFromReview` in small steps, for who must not keep anybody waiting meanwhile. */
export function* planInSteps(
  review: Review,
  state: MapState,
  making: Making,
  rows: ReadRows,
): Work<ImportPlan, undefined> {
  const gathered = gatherValues(state, review.fromList ?? new Set())
  const work = { review, state, making, rows, gathered }
  yield* reviewEdges(work, yield* settleReview(work))
  const used = new Set(gathered.additions.map(({ path }) => path))
  const newFields = rows.ownFields.filter(({ isNew, reading }) => isNew && used.has(reading.path))
  for (const { field } of newFields) gathered.begin('field', field)
  return {
    ops: gathered.ops(),
    undecided: undecided(review).map(({ id }) => id),
    additions: gathered.additions,
    differences: gathered.differences,
    lost: rows.lost,
    repeated: gathered.repeated,
    newFields: new Map(newFields.map(({ field }) => [field.id, field.name])),
  }
}

/** Which record each mention has become, and the operations that make the new ones and teach the known ones. */
export function namesFromReview(review: Review, state: MapState, making: Making) {
  const rows = readRows(review, state, making.newId)
  const gathered = gatherValues(state, review.fromList ?? new Set())
  const records = finished(settleReview({ review, state, making, rows, gathered }))
  return { records, ops: gathered.ops() }
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
