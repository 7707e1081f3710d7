import { maxOps, type Op } from './change.ts'
import { parseRecord } from './check-record.ts'
import { fourBoxes } from './four-boxes.ts'
import { getRecord, type MapState } from './map-state.ts'
import { partyOf } from './nominations.ts'
import type { Kind, Nomination, Rec } from './records.ts'
import { isEqual, valuesOf, withValues } from './values-of.ts'
import type { Viewer } from './viewer.ts'
import { emptyValue, isRecordVisible, isValueVisible, sharedFields } from './visible.ts'

const roomKinds: ReadonlySet<Kind> = new Set<Kind>([
  'organisation',
  'consultationTable',
  'seat',
  'programme',
  'programmePartner',
  'link',
  'observation',
  'position',
])

const boxes: ReadonlySet<unknown> = new Set(fourBoxes)

/** Whether a role changes anything at all. */
export const mayWrite = ({ role }: Viewer): boolean => role !== 'coalition'

/**
 * Whether a viewer may do this to the map as it stands: nobody sets a value that he may not see, nor opens
 * one for himself by setting another (`shared`, `origin`).
 */
export function mayPerform(viewer: Viewer, op: Op, state: MapState): boolean {
  if (viewer.role === 'projectTeam') return true
  if (viewer.role === 'nominate') return mayNominate(viewer, op, state)
  if (viewer.role !== 'room' || !roomKinds.has(op.kind)) return false
  const shared = sharedFields(state)
  if (op.do === 'create') return Object.keys(Object(op.record.fields)).every((id) => shared.has(id))
  const record = getRecord(state, op.kind, op.id)
  if (!record) return true
  if (!isRecordVisible(viewer, op.kind, record)) return false
  if (op.do === 'delete') return true
  const isSeen = (as: Rec) => (path: string) => isValueVisible(viewer, op.kind, as, path, shared)
  if (!Object.keys(op.set).every(isSeen(record))) return false
  const hidden = Object.keys(valuesOf(record)).filter((path) => !isSeen(record)(path))
  const after = parseRecord(op.kind, withValues(record, op.set))
  return !after.success || !hidden.some(isSeen(after.data))
}

/** All that somebody in the room may say from a phone; the server knows the session. */
const saidOnPhone: Readonly<Record<'nomination' | 'observation', ReadonlySet<string>>> = {
  nomination: new Set(['id', 'organisation', 'typedName', 'function', 'reason', 'self', 'origin']),
  observation: new Set(['id', 'observationKind', 'text', 'sensitive', 'origin']),
}

function mayNominate(viewer: Viewer, op: Op, state: MapState): boolean {
  const made = viewer.made?.ids ?? nothing
  if (op.do === 'update') return false
  if (op.kind !== 'nomination' && op.kind !== 'observation') return false
  if (op.do === 'delete') return made.has(op.id)
  if (made.size >= mostPerDevice || saysTooMuch(op.kind, op.record)) return false
  if (op.kind === 'observation') return boxes.has(op.record.observationKind)
  const asked = parseRecord('nomination', { ...op.record, origin: undefined })
  if (!asked.success) return false
  const given = asked.data as Nomination
  return given.reason !== null && !namedBefore(state, made, given)
}

const saysTooMuch = (kind: keyof typeof saidOnPhone, record: object): boolean =>
  Object.entries(record).some(
    ([field, value]) => !saidOnPhone[kind].has(field) && !isEqual(value, emptyValue(kind, field)),
  )

/** One device counts for one person: it names the same party once, and itself once more. */
function namedBefore(state: MapState, made: ReadonlySet<string>, given: Nomination): boolean {
  return [...made].some((id) => {
    const earlier = getRecord(state, 'nomination', id)
    return earlier !== null && earlier.self === given.self && partyOf(earlier) === partyOf(given)
  })
}

const nothing: ReadonlySet<string> = new Set()

/** What one device may enter while it nominates, what it took back included. */
const mostPerDevice = 40

/** How many operations may stand in one change of this viewer. */
export const mostOpsOf = ({ role }: Viewer): number => (role === 'nominate' ? 4 : maxOps)
