import { audience, ruleOf } from './audience.ts'
import { obeys } from './audience-rules.ts'
import { type MapState, recordsOf, stateOf } from './map-state.ts'
import { type Kind, kinds, type Rec, recordSchemas } from './records.ts'
import type { Viewer } from './viewer.ts'

type Loose = Record<string, unknown>

/** What stands for a value that somebody may not see. */
export const emptyValue = (kind: Kind, field: string): unknown => {
  const shape = recordSchemas[kind].shape as Record<
    string,
    { safeParse(v: unknown): { data?: unknown } }
  >
  return shape[field]?.safeParse(undefined).data ?? null
}

/** The own fields that have been shared with everybody who reads the map. */
export function sharedFields(state: MapState): ReadonlySet<string> {
  return new Set(recordsOf(state, 'field').flatMap(({ id, shared }) => (shared ? [id] : [])))
}

/** Whether a viewer knows that this record exists. */
export const isRecordVisible = (viewer: Viewer, kind: Kind, record: Rec): boolean =>
  obeys(audience[kind].record, viewer, record)

/** Whether a viewer sees the value at a path (`name`, `fields.f1`) of a record. */
export function isValueVisible(
  viewer: Viewer,
  kind: Kind,
  record: Rec,
  path: string,
  shared: ReadonlySet<string>,
): boolean {
  if (viewer.role === 'projectTeam') return true
  if (path.startsWith('fields.')) return viewer.role !== 'nominate' && shared.has(path.slice(7))
  const rule = ruleOf(kind, path)
  return rule !== null && obeys(rule, viewer, record)
}

/** What a viewer may know of a record: null, or the record with an empty value wherever he may not look. */
export function visibleRecord(
  viewer: Viewer,
  kind: Kind,
  record: Rec | null,
  shared: ReadonlySet<string>,
): Rec | null {
  if (record === null || viewer.role === 'projectTeam') return record
  if (!isRecordVisible(viewer, kind, record)) return null
  const seen: Loose = {}
  for (const [field, value] of Object.entries(record)) {
    if (field === 'fields') {
      const own = Object.entries(value as Loose)
      const isSeen = (id: string) => isValueVisible(viewer, kind, record, `fields.${id}`, shared)
      seen.fields = Object.fromEntries(own.filter(([id]) => isSeen(id)))
    } else if (isValueVisible(viewer, kind, record, field, shared)) seen[field] = value
    else seen[field] = emptyValue(kind, field)
  }
  return seen as Rec
}

/** The map as a viewer may see it: a sound map by itself, since nothing visible points at what is hidden. */
export function visibleState(viewer: Viewer, state: MapState): MapState {
  if (viewer.role === 'projectTeam') return state
  const shared = sharedFields(state)
  return stateOf(
    kinds.flatMap((kind) =>
      recordsOf(state, kind).flatMap((full) => {
        const record = visibleRecord(viewer, kind, full, shared)
        return record ? [{ kind, record }] : []
      }),
    ),
  )
}
