import type { Op } from './change.ts'
import { parseRecord } from './check-record.ts'
import { getRecord, type MapState } from './map-state.ts'
import type { Kind, Rec } from './records.ts'
import { valuesOf, withValues } from './values-of.ts'
import type { Viewer } from './viewer.ts'
import { isRecordVisible, isValueVisible, sharedFields } from './visible.ts'

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

const fourBoxes: ReadonlySet<unknown> = new Set([
  'motivator',
  'demotivator',
  'precondition',
  'obstacle',
])

/** Whether a role changes anything at all. */
export const mayWrite = ({ role }: Viewer): boolean => role !== 'coalition'

/**
 * Whether a viewer may do this to the map as it stands: nobody sets a value that he may not see, nor opens
 * one for himself by setting another (`shared`, `origin`).
 */
export function mayPerform(viewer: Viewer, op: Op, state: MapState): boolean {
  if (viewer.role === 'projectTeam') return true
  if (viewer.role === 'nominate') return isNominating(op)
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

function isNominating(op: Op): boolean {
  if (op.do !== 'create') return false
  if (op.kind === 'nomination') return true
  return op.kind === 'observation' && fourBoxes.has(op.record.observationKind)
}
