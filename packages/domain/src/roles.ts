import type { Op } from './change.ts'
import { getRecord, type MapState } from './map-state.ts'
import type { Kind } from './records.ts'
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

/** Whether a viewer may do this to the map as it stands; nobody changes a value that he may not see. */
export function mayPerform(viewer: Viewer, op: Op, state: MapState): boolean {
  if (viewer.role === 'projectTeam') return true
  if (viewer.role === 'nominate') return isNominating(op)
  if (viewer.role !== 'room' || !roomKinds.has(op.kind)) return false
  if (op.do === 'create') return true
  const record = getRecord(state, op.kind, op.id)
  if (!record) return true
  if (!isRecordVisible(viewer, op.kind, record)) return false
  if (op.do === 'delete') return true
  const shared = sharedFields(state)
  return Object.keys(op.set).every((path) => isValueVisible(viewer, op.kind, record, path, shared))
}

function isNominating(op: Op): boolean {
  if (op.do !== 'create') return false
  if (op.kind === 'nomination') return true
  return op.kind === 'observation' && fourBoxes.has(op.record.observationKind)
}
