import { type Diff, keyOf, type RecordDiff, recordOf } from './diff.ts'
import { splitKey } from './draft.ts'
import { getRecord, type MapState } from './map-state.ts'
import type { Kind, Rec } from './records.ts'
import { changedPaths, isEqual, valuesOf } from './values-of.ts'

/**
 * Something that an undo left as it was: somebody `builtOn` what was made, `changed` it, or what was
 * removed stays `gone` because what it belongs to is gone as well.
 */
export type LeftOver = {
  readonly kind: Kind
  readonly id: string
  readonly why: 'builtOn' | 'changed' | 'gone'
}

/** What of a change still stands on the map after it was taken back, places aside. */
export function leftOver(after: MapState, undone: Diff): LeftOver[] {
  const own = new Set(undone.map(keyOf))
  return undone.flatMap((entry): LeftOver[] => {
    const { kind } = entry
    const { id } = recordOf(entry)
    if (kind === 'position' || kind === 'view') return []
    const why = whyLeft(getRecord(after, kind, id), entry, () => isBuiltOn(after, id, own))
    return why ? [{ kind, id, why }] : []
  })
}

/** Null: it was taken back whole. */
function whyLeft(
  now: Rec | null,
  { before, after: made }: RecordDiff,
  isBuilt: () => boolean,
): LeftOver['why'] | null {
  if (!made) return now ? null : 'gone'
  if (!now) return null
  if (!before) return isBuilt() ? 'builtOn' : 'changed'
  const [was, is] = [valuesOf(before), valuesOf(now)]
  const isBack = changedPaths(before, made).every((path) => isEqual(was[path], is[path]))
  return isBack ? null : 'changed'
}

const isBuiltOn = ({ pointers }: MapState, id: string, own: ReadonlySet<string>) =>
  [...(pointers.get(id) ?? [])].some((key) => !own.has(key) && splitKey(key)[0] !== 'position')
