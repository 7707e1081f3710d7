import { createHash } from 'node:crypto'
import { applyChange, type Outcome } from '@webwijzer/domain/apply-change'
import { sortedKeys } from '@webwijzer/domain/canonical'
import { type Change, isUndo, type Op, type UndoChange } from '@webwijzer/domain/change'
import type { Author, LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import type { MapState } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'
import type { Rejection } from '@webwijzer/domain/rejection'
import { mayPerform, mayWrite, mostOpsOf } from '@webwijzer/domain/roles'
import { inOwnSession } from '@webwijzer/domain/room-origin'
import { undoOps } from '@webwijzer/domain/undo-change'
import type { Made, Viewer } from '@webwijzer/domain/viewer'
import { sharedFields } from '@webwijzer/domain/visible'
import { changesSharing, visibleEntry } from '@webwijzer/domain/visible-entry'
import type Database from 'better-sqlite3'
import { madeByDevice } from './made-by-device.ts'
import { mapLog } from './map-log.ts'
import { placesOnArrival } from './places-on-arrival.ts'
import { withoutNominator } from './without-nominator.ts'

export type By = { readonly author: Author; readonly viewer: Viewer }

/** Taken, with what was logged (null: nothing needed to change), or refused. */
export type CommitResult =
  | { readonly ok: true; readonly entry: LogEntry | null }
  | { readonly ok: false; readonly rejection: Rejection }

/** A map in memory over its log on disk. */
export type OpenMap = {
  readonly id: string
  readonly state: MapState
  readonly seq: number
  commit(change: Change, by: By): CommitResult
  since(seq: number, limit?: number): LogEntry[]
  /** The entry of a change, or null when it was never taken. */
  find(changeId: string): LogEntry | null
  /** What was taken of a batch, in order. */
  inBatch(batch: string): LogEntry[]
  /** The seq of a record's last change, or null when there is no such record. */
  lastChangeOf(kind: Kind, id: string): number | null
  /** What a device entered that others may not read; grows with what it enters. */
  madeBy(device: string): Made
  /** How many of these records were entered by who nominates, and by how many devices. */
  sentByPhones(ids: ReadonlySet<string>): { readonly named: number; readonly sent: number }
  /** What a viewer may know of an entry. */
  visibleEntry(viewer: Viewer, entry: LogEntry): VisibleEntry
  /** Calls back after each commit that changed something; the answer unsubscribes. */
  subscribe(listener: (entry: LogEntry) => void): () => void
}

/** Opens the one door through which a map changes; `clock` gives the instant as UTC ISO 8601. */
export function openMap(db: Database.Database, mapId: string, clock: () => string): OpenMap {
  const log = mapLog(db, mapId)
  const listeners = new Set<(entry: LogEntry) => void>()
  let state = log.readState()
  let seq = log.head()
  let lastSharing = log.lastFieldChange()
  const made = madeByDevice(log.guardedEntries())

  /** What a change comes down to: its own operations, or those that take an earlier change back. */
  function opsOf(change: Change, by: By): Op[] | Rejection {
    if (isUndo(change)) return undoing(change, by)
    const ops = change.ops.map((op) => inOwnSession(by.viewer, by.author.group, op, state))
    if (ops.length > mostOpsOf(by.viewer)) return { code: 'not-allowed' }
    if (!ops.every((op) => mayPerform(by.viewer, op, state))) return { code: 'not-allowed' }
    // A batch brings a picture of its own.
    return change.batch === undefined ? placesOnArrival(state, ops) : ops
  }

  function undoing({ undoes }: UndoChange, { author, viewer }: By): Op[] | Rejection {
    const target = log.find(undoes)?.entry
    if (!target) return { code: 'unknown-change' }
    const isOwn = target.author.device === author.device && target.author.role === viewer.role
    if (!isOwn && viewer.role !== 'projectTeam') return { code: 'not-allowed' }
    const later = log.since(target.seq).map((entry) => ({
      byOther: entry.author.device !== target.author.device,
      diff: entry.diff,
    }))
    const ops = undoOps(state, target.diff, later)
    return ops.length > 0 ? ops : { code: 'nothing-to-undo' }
  }

  /** First on disk, then in memory, then to whoever listens. */
  function write(change: Change, author: Author, outcome: Judged, bodyHash: string): LogEntry {
    const entry: LogEntry = {
      seq: seq + 1,
      changeId: change.id,
      author,
      at: clock(),
      label: change.label,
      undoes: isUndo(change) ? change.undoes : null,
      ...(change.batch !== undefined && { batch: change.batch }),
      diff: outcome.diff,
    }
    log.append(entry, bodyHash)
    state = outcome.state
    seq = entry.seq
    if (changesSharing(entry.diff)) lastSharing = entry.seq
    made.note(entry)
    for (const listener of listeners) listener(entry)
    return entry
  }

  return {
    id: mapId,
    get state() {
      return state
    },
    get seq() {
      return seq
    },
    since: log.since,
    find: (changeId) => log.find(changeId)?.entry ?? null,
    inBatch: log.inBatch,
    lastChangeOf: log.lastChangeOf,
    madeBy: made.of,
    sentByPhones: made.sentByPhones,

    commit(change, by) {
      if (!mayWrite(by.viewer)) return refused({ code: 'not-allowed' })
      const bodyHash = hashOf(change)
      const earlier = log.find(change.id)
      if (earlier?.bodyHash === bodyHash) return { ok: true, entry: earlier.entry }
      if (earlier) return refused({ code: 'other-content' })
      const ops = opsOf(change, by)
      if (!Array.isArray(ops)) return refused(ops)
      const outcome = applyChange(state, { ops })
      if (!outcome.ok) return outcome
      if (outcome.diff.length === 0) return { ok: true, entry: null }
      return { ok: true, entry: write(change, by.author, outcome, bodyHash) }
    },

    visibleEntry(viewer, entry) {
      // Values of own fields that were entered before the sharing last changed stay out of history.
      const shared = entry.seq > lastSharing ? sharedFields(state) : new Set<string>()
      return withoutNominator(viewer, visibleEntry(viewer, entry, state, shared))
    },

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type Judged = Extract<Outcome, { ok: true }>

const refused = (rejection: Rejection): CommitResult => ({ ok: false, rejection })

const hashOf = (change: Change): string =>
  createHash('sha256').update(JSON.stringify(change, sortedKeys)).digest('hex')
