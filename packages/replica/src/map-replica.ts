import { applyChange } from '@webwijzer/domain/apply-change'
import {
  type Change,
  isUndo,
  type Op,
  type OpsChange,
  type UndoChange,
} from '@webwijzer/domain/change'
import type { Diff } from '@webwijzer/domain/diff'
import type { LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import { applyDiff, type MapState } from '@webwijzer/domain/map-state'
import type { Rejection } from '@webwijzer/domain/rejection'
import { type Later, undoOps } from '@webwijzer/domain/undo-change'
import { undoHistory } from './undo-history.ts'

/** A copy of one map: what the server confirmed, plus what we still hope it will. */
export type MapReplica = {
  getState(): MapState
  getSeq(): number
  /** Changes that the server has not answered yet, in the order they were made. */
  getWaiting(): readonly Change[]
  /** Those, and the ones it took but whose entry has not come by yet. */
  getPending(): readonly Change[]
  /** What this copy has seen happen since it was opened, in the order of the server. */
  getEntries(): readonly LogEntry[]
  subscribe(listener: () => void): () => void
  /** Does a change here and now and keeps it for the server; null when it was taken. */
  perform(change: OpsChange): Rejection | null
  /** Takes the last own change back, under a new change id; refused, it stays on the stack. */
  undo(changeId: string): Rejection | null
  redo(changeId: string): Rejection | null
  canUndo(): boolean
  canRedo(): boolean
  /** The server's word, in order: adopted, and our own hopes judged again on top. False on a gap. */
  receive(entries: readonly VisibleEntry[]): boolean
  /**
   * The server's answer to a change: refused, nothing to do, or taken as the entry `seq`. What was
   * taken stays pending until that entry has come by, so that it is never done twice or undone for a moment.
   */
  settle(changeId: string, outcome: 'refused' | 'nothing' | { readonly seq: number }): void
  /** Starts afresh from the server's state, keeping what is pending. */
  reset(confirmed: MapState, seq: number): void
}

type Hope = { readonly change: Change; readonly diff: Diff }

export function createMapReplica(options: {
  readonly state: MapState
  readonly seq: number
  /** Whether an entry was made by whoever holds this copy. */
  readonly isOwn: (entry: LogEntry) => boolean
}): MapReplica {
  let { state: confirmed, seq } = options
  let state = confirmed
  let pending: readonly Change[] = []
  let hopes: readonly Hope[] = []
  let entries: readonly LogEntry[] = []
  const history = undoHistory()
  const listeners = new Set<() => void>()
  const own = new Set<string>()
  /** Taken by the server: change id → the seq of its entry. */
  const taken = new Map<string, number>()

  const isOwn = (entry: LogEntry) => own.has(entry.changeId) || options.isOwn(entry)

  /** What happened here since a change: confirmed by the server first, then hoped for. */
  function laterThan(
    changeId: string,
    hoped: readonly Hope[],
  ): { undone: Diff; later: Later[] } | null {
    const told = [
      ...entries.map((e) => ({ id: e.changeId, byOther: !isOwn(e), diff: e.diff })),
      ...hoped.map((h) => ({ id: h.change.id, byOther: false, diff: h.diff })),
    ]
    const at = told.findIndex(({ id }) => id === changeId)
    const target = told[at]
    return target ? { undone: target.diff, later: told.slice(at + 1) } : null
  }

  /** The operations of a change on a state; null when this copy cannot know what is to be undone. */
  function opsOf(change: Change, on: MapState, hoped: readonly Hope[]): Op[] | null {
    if (!isUndo(change)) return change.ops
    const known = laterThan(change.undoes, hoped)
    return known && undoOps(on, known.undone, known.later)
  }

  function rebase() {
    pending = pending.filter(({ id }) => (taken.get(id) ?? Number.POSITIVE_INFINITY) > seq)
    let next = confirmed
    const hoped: Hope[] = []
    for (const change of pending) {
      const outcome = applyChange(next, { ops: opsOf(change, next, hoped) ?? [] })
      hoped.push({ change, diff: outcome.ok ? outcome.diff : [] })
      if (outcome.ok) next = outcome.state
    }
    state = next
    hopes = hoped
    for (const listener of listeners) listener()
  }

  function hope(change: Change): Rejection | null {
    const ops = opsOf(change, state, hopes)
    if (ops?.length === 0) return { code: 'nothing-to-undo' }
    const outcome = applyChange(state, { ops: ops ?? [] })
    if (!outcome.ok) return outcome.rejection
    own.add(change.id)
    pending = [...pending, change]
    hopes = [...hopes, { change, diff: outcome.diff }]
    state = outcome.state
    return null
  }

  function takeBack(target: string | undefined, change: Omit<UndoChange, 'undoes'>) {
    return target === undefined
      ? ({ code: 'nothing-to-undo' } as const)
      : hope({ ...change, undoes: target })
  }

  function tell(rejection: Rejection | null, note: () => void) {
    if (rejection) return rejection
    note()
    for (const listener of listeners) listener()
    return null
  }

  /** Adopts one entry; false when one was missed. */
  function adopt(entry: VisibleEntry): boolean {
    if (entry.seq <= seq) return true
    if (entry.seq !== seq + 1 || entry.refetch) return false
    seq = entry.seq
    if (!('diff' in entry)) return true
    confirmed = applyDiff(confirmed, entry.diff)
    entries = [...entries, entry]
    taken.set(entry.changeId, entry.seq)
    return true
  }

  return {
    getState: () => state,
    getSeq: () => seq,
    getWaiting: () => pending.filter(({ id }) => !taken.has(id)),
    getPending: () => pending,
    getEntries: () => entries,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    perform: (change) => tell(hope(change), () => history.did(change.id)),
    undo: (id) =>
      tell(takeBack(history.lastDone(), { id, label: 'undo' }), () => history.undid(id)),
    redo: (id) =>
      tell(takeBack(history.lastUndone(), { id, label: 'redo' }), () => history.redid(id)),
    canUndo: () => history.lastDone() !== undefined,
    canRedo: () => history.lastUndone() !== undefined,
    receive(news) {
      const isWhole = news.every(adopt)
      rebase()
      return isWhole
    },
    settle(changeId, outcome) {
      if (typeof outcome === 'object') {
        taken.set(changeId, outcome.seq)
        if (outcome.seq > seq) return
      } else {
        pending = pending.filter(({ id }) => id !== changeId)
        history.refused(changeId)
      }
      rebase()
    },
    reset(fresh, at) {
      confirmed = fresh
      seq = at
      entries = []
      rebase()
    },
  }
}
