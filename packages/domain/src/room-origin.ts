import type { Op } from './change.ts'
import { getRecord, type MapState } from './map-state.ts'
import { type Kind, recordSchemas } from './records.ts'
import type { Role, Viewer } from './viewer.ts'

type Given = { readonly session?: unknown; readonly group?: unknown }

const hasOrigin = (kind: Kind): boolean => 'origin' in recordSchemas[kind].shape

const entersForSession: ReadonlySet<Role> = new Set(['room', 'nominate'])

/**
 * What the room and who nominates enter belongs to the session that it was let in for, whatever it says itself; and what
 * others entered stays theirs, because a session sees more of its own than of what others made.
 */
export function inOwnSession(viewer: Viewer, group: string | null, op: Op, state: MapState): Op {
  if (!entersForSession.has(viewer.role) || op.do === 'delete' || !hasOrigin(op.kind)) return op
  if (op.do === 'create') {
    const given = (op.record.origin ?? {}) as Given
    const own = viewer.role === 'nominate' ? null : groupOf(given, group)
    const origin = { session: viewer.session, group: own }
    return { ...op, record: { ...op.record, origin } }
  }
  if (!('origin' in op.set)) return op
  const now = getRecord(state, op.kind, op.id)
  const session = now && 'origin' in now ? now.origin.session : viewer.session
  const origin = { session, group: groupOf((op.set.origin ?? {}) as Given, group) }
  return { ...op, set: { ...op.set, origin } }
}

const groupOf = ({ group }: Given, own: string | null): string | null =>
  typeof group === 'string' ? group : own
