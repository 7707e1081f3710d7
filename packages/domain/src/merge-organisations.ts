import type { Op } from './change.ts'
import type { FoldNote } from './fold-records.ts'
import { gatherPointers, updateOp } from './gather-pointers.ts'
import { getRecord, type MapState } from './map-state.ts'
import { mergedValues } from './merge-values.ts'
import type { Values } from './values-of.ts'

export type Merging = {
  /** The organisation that stays. */
  readonly keep: string
  /** Those that turned out to be the same one. */
  readonly others: readonly string[]
  /** What was chosen where their values differ, by path; without a choice that of the one that stays. */
  readonly values?: Values
  /** What to write down where two records become one and something would be lost. */
  readonly foldNote?: FoldNote
}

/**
 * Everything that makes several organisations one, as operations of one change: what points at the others
 * points at the one that stays, what is then there twice becomes one, lines to itself go, and old names
 * stay as aliases. Empty when one of them is not there, or nothing is to be merged.
 */
export function mergeOrganisations(state: MapState, merging: Merging): Op[] {
  const { keep } = merging
  const others = [...new Set(merging.others)].filter((id) => id !== keep)
  const kept = getRecord(state, 'organisation', keep)
  const gone = others.flatMap((id) => getRecord(state, 'organisation', id) ?? [])
  if (!kept || gone.length === 0 || gone.length < others.length) return []
  const { foldNote } = merging
  const plan = gatherPointers(state, { kind: 'organisation', keep, others, foldNote })
  const family = new Set([keep, ...others])
  const parent = gone.map((each) => each.parent).find((id) => id !== null && !family.has(id))
  const own = plan.after('organisation', kept)
  const set = mergedValues(kept, gone, merging.values ?? {})
  const adopted = !kept.parent && parent ? { parent } : {}
  return [
    ...plan.ops(),
    ...updateOp('organisation', own, { ...adopted, ...set }, kept),
    ...plan.folded().map(({ kind, id }): Op => ({ do: 'delete', kind, id })),
    ...others.map((id): Op => ({ do: 'delete', kind: 'organisation', id })),
  ]
}
