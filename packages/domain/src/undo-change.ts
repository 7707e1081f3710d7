import type { Op } from './change.ts'
import { fits } from './check-references.ts'
import { type Diff, keyOf } from './diff.ts'
import { splitKey } from './draft.ts'
import { getRecord, type MapState } from './map-state.ts'
import type { Kind, Rec } from './records.ts'
import { referencesOf, targetIds, withoutTarget } from './references.ts'
import { changedPaths, isEqual, valuesOf, withValues } from './values-of.ts'

/** A change made after the one to undo, and whether somebody else made it. */
export type Later = { readonly byOther: boolean; readonly diff: Diff }

/**
 * The operations that take a change back on the state as it is now. Skipped is every value that is no
 * longer what that change made it, or that somebody else changed in between; empty when nothing is left.
 */
export function undoOps(state: MapState, undone: Diff, later: readonly Later[]): Op[] {
  const others = changesOfOthers(later)
  const restored = new Set(
    undone.filter((entry) => !entry.after && !getRecord(state, entry.kind, idOf(entry))).map(keyOf),
  )
  const ops = undone.flatMap((entry): Op[] => {
    const { kind, before, after } = entry
    if (!before) return after ? undoCreate(state, kind, after, others) : []
    if (!after) return restored.has(keyOf(entry)) ? undoDelete(state, kind, before, restored) : []
    return undoUpdate(state, { kind, before, after }, { others, restored })
  })
  return withoutLosingPlaces(undone, ops)
}

/** What was made and stays, stays where it stands. */
function withoutLosingPlaces(undone: Diff, ops: readonly Op[]): Op[] {
  const goes = new Set(ops.flatMap((op) => (op.do === 'delete' ? [`${op.kind}/${op.id}`] : [])))
  const made = undone.filter(({ before, after }) => !before && after)
  const stays = new Set(made.filter((entry) => !goes.has(keyOf(entry))).map(idOf))
  const places = new Set(
    made.flatMap(({ after }) =>
      after && 'thing' in after && stays.has(after.thing) ? [after.id] : [],
    ),
  )
  return ops.filter((op) => !(op.do === 'delete' && op.kind === 'position' && places.has(op.id)))
}

type Standing = { others: ReadonlySet<string>; restored: ReadonlySet<string> }

const idOf = ({ before, after }: { before: Rec | null; after: Rec | null }) =>
  (after ?? before)?.id ?? ''

/** Keys of records, and key + path of values, that somebody else touched. */
function changesOfOthers(later: readonly Later[]): ReadonlySet<string> {
  const touched = new Set<string>()
  for (const { byOther, diff } of later) {
    if (!byOther) continue
    for (const entry of diff) {
      touched.add(keyOf(entry))
      const paths = entry.before && entry.after ? changedPaths(entry.before, entry.after) : []
      for (const path of paths) touched.add(`${keyOf(entry)}#${path}`)
    }
  }
  return touched
}

/** What somebody else has worked on since, or hung something on, stays. A position is no work of theirs. */
function undoCreate(state: MapState, kind: Kind, after: Rec, others: ReadonlySet<string>): Op[] {
  if (!getRecord(state, kind, after.id) || others.has(`${kind}/${after.id}`)) return []
  const held = [...(state.pointers.get(after.id) ?? [])].some(
    (pointer) => others.has(pointer) && splitKey(pointer)[0] !== 'position',
  )
  return held ? [] : [{ do: 'delete', kind, id: after.id }]
}

function undoDelete(state: MapState, kind: Kind, before: Rec, restored: ReadonlySet<string>): Op[] {
  let record = before
  for (const reference of referencesOf(kind))
    for (const target of targetIds(before, reference)) {
      if (reference.to.some((to) => exists(state, restored, to, target))) continue
      if (reference.onDelete === 'delete') return []
      record = withoutTarget(record, reference, target)
    }
  for (const [field, value] of Object.entries('fields' in record ? record.fields : {}))
    if (!takes(state, restored, field, value))
      record = withValues(record, { [`fields.${field}`]: null })
  return [{ do: 'create', kind, record }]
}

function undoUpdate(
  state: MapState,
  { kind, before, after }: { kind: Kind; before: Rec; after: Rec },
  { others, restored }: Standing,
): Op[] {
  const current = getRecord(state, kind, after.id)
  if (!current) return []
  const [was, made, now] = [valuesOf(before), valuesOf(after), valuesOf(current)]
  const set = Object.fromEntries(
    changedPaths(before, after)
      .filter((path) => isEqual(now[path], made[path]))
      .filter((path) => !others.has(`${kind}/${after.id}#${path}`))
      .map((path) => [path, was[path] ?? null] as const)
      .filter(
        ([path, value]) =>
          value === null ||
          !path.startsWith('fields.') ||
          takes(state, restored, path.slice('fields.'.length), value),
      )
      .filter(([path, value]) =>
        isSound(state, kind, withValues(current, { [path]: value }), restored),
      ),
  )
  return Object.keys(set).length === 0 ? [] : [{ do: 'update', kind, id: after.id, set }]
}

/** Whether everything a record points at is there, or comes back in the same undo. */
function isSound(state: MapState, kind: Kind, record: Rec, restored: ReadonlySet<string>): boolean {
  const pointsWell = referencesOf(kind).every((reference) =>
    targetIds(record, reference).every((target) =>
      reference.to.some((to) => exists(state, restored, to, target)),
    ),
  )
  const fields = 'fields' in record ? Object.keys(record.fields) : []
  return pointsWell && fields.every((field) => exists(state, restored, 'field', field))
}

/** Whether an own field is there, or comes back, and still takes this value. */
function takes(state: MapState, restored: ReadonlySet<string>, id: string, value: unknown) {
  const field = getRecord(state, 'field', id)
  return field ? fits(field, value) : restored.has(`field/${id}`)
}

function exists(state: MapState, restored: ReadonlySet<string>, kind: Kind, id: string): boolean {
  return restored.has(`${kind}/${id}`) || getRecord(state, kind, id) !== null
}
