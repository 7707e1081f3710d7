import { type Diff, recordOf } from './diff.ts'
import { draftOf } from './draft.ts'
import { applyDiff, type MapState } from './map-state.ts'
import { removeRecord } from './remove-record.ts'

/**
 * Takes in what a viewer was told of changes, one after the other. He may not be told everything (what is
 * hidden by now stays hidden), so his copy itself lets go of what was taken away: it stays a sound map.
 */
export function hearDiffs(state: MapState, told: readonly Diff[]): MapState {
  const draft = draftOf(state)
  for (const diff of told) {
    for (const entry of diff) if (!entry.after) removeRecord(draft, entry.kind, recordOf(entry).id)
    for (const { kind, after } of diff) if (after) draft.put(kind, after.id, after)
  }
  return applyDiff(state, draft.diff())
}
