import { applyChange } from '@webwijzer/domain/apply-change'
import {
  type Change,
  isUndo,
  type Op,
  type OpsChange,
  type UndoChange,
} from '@webwijzer/domain/change'
import type { Diff } from '@webwijzer/domain/diff'
import { hearDiffs } from '@webwijzer/domain/hear-diffs'
import { type LeftOver, leftOver } from '@webwijzer/domain/left-over'
import type { LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import type { MapState } from '@webwijzer/domain/map-state'
import type { Rejection } from '@webwijzer/domain/rejection'
import { type Later, undoOps } from '@webwijzer/domain/undo-change'
import { isEqual } from '@webwijzer/domain/values-of'
import { type KeptHistory, undoHistory } from './undo-history.ts'

/** The server's word on a change: refused, nothing to do, or taken as the entry `seq`. */
export type Outcome = 'refused' | 'nothing' | { readonly seq: number }

/** A copy of one map: what the server confirmed, plus what we still hope it will. */
export type MapReplica = {
  getState(): MapState
  getSeq(): number
  /** Changes that the server has not answered yet, in the order they were made. */
  getWaiting(): readonly Change[]
  /** Those, and the ones it took but whose entry has not come by yet. */
  getPending(): readonly Change[]
  /** What this copy has seen happen, without a gap up to now, in the order of the server. */
  getEntries(): readonly LogEntry[]
  getHistory(): KeptHistory
  subscribe(listener: () => void): () => void
  /** Does a change here and now and keeps it for the server; null when it was taken. */
  perform(change: OpsChange): Rejection | null
  /**
   * Takes the last own change back, under a new change id. What others stand in the way of is passed over:
   * the next time it is the one before that.
   */
  undo(changeId: string): Rejection | null
  redo(changeId: string): Rejection | null
  /** What the undo or redo of this change id, not yet answered, had to leave as it was. */
  leftBy(changeId: string): readonly LeftOver[]
  canUndo(): boolean
  canRedo(): boolean
  /** Joins in a change that was made elsewhere on this device and that the server has not answered. */
  adopt(change: Change): void
  /** The server's word, in order: adopted, and our own hopes judged again on top. False on a gap. */
  receive(entries: readonly VisibleEntry[]): boolean
  /**
   * The server's answer to a change. What was taken stays pending until its entry has come by, so that
   * it is never done twice or undone for a moment.
   */
  settle(changeId: string, outcome: Outcome): void
  /** Starts afresh from the server's state, keeping what is pending. */
  reset(confirmed: MapState, seq: number): void
  /** The same with other eyes: what was seen before, and what could be undone, is forgotten. */
  becomeOther(confirmed: MapState, seq: number): void
}

type Hope = { readonly change: Change; readonly diff: Diff }

export type ReplicaOptions = {
  readonly state: MapState
  readonly seq: number
  /** Whether an entry was made by whoever holds this copy. */
  readonly isOwn: (entry: LogEntry) => boolean
  /** What was kept of an earlier visit. */
  readonly entries?: readonly LogEntry[]
  readonly pending?: readonly Change[]
  readonly history?: KeptHistory
}

export function createMapReplica(options: ReplicaOptions): MapReplica {
  let { state: confirmed, seq, pending = [] } = options
  let state = confirmed
  let hopes: readonly Hope[] = []
  let entries: readonly LogEntry[] = options.entries ?? []
  let history = undoHistory(options.history)
  const listeners = new Set<() => void>()
  const own = new Set(pending.map(({ id }) => id))
  /** Taken by the server: change id → the seq of its entry. */
  const taken = new Map<string, number>()
  /** Whether the hopes rest on what is no longer so. */
  let isOld = false
  rebase()

  /** What happened here since a change: confirmed by the server first, then hoped for. */
  function laterThan(
    changeId: string,
    hoped: readonly Hope[],
  ): { undone: Diff; later: Later[] } | null {
    const isOwn = (entry: LogEntry) => own.has(entry.changeId) || options.isOwn(entry)
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
    isOld = false
    pending = pending.filter(isOpen)
    let next = confirmed
    const hoped: Hope[] = []
    for (const change of pending) {
      const outcome = applyChange(next, { ops: opsOf(change, next, hoped) ?? [] })
      hoped.push({ change, diff: outcome.ok ? outcome.diff : [] })
      if (outcome.ok) next = outcome.state
    }
    state = next
    hopes = hoped
    tell()
  }

  /** Not yet part of what the server confirmed. */
  function isOpen({ id }: Change): boolean {
    return (taken.get(id) ?? Number.POSITIVE_INFINITY) > seq
  }

  function tell() {
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
    history.note(change)
    tell()
    return null
  }

  /** What belonged to a batch belongs to it when it is taken back, so that the log can tell it as one. */
  function takeBack(undoes: string | undefined, change: Omit<UndoChange, 'undoes'>) {
    if (undoes === undefined) return { code: 'nothing-to-undo' } as const
    const batch =
      pending.find(({ id }) => id === undoes)?.batch ??
      entries.find(({ changeId }) => changeId === undoes)?.batch
    const rejection = hope({ ...change, ...(batch !== undefined && { batch }), undoes })
    if (rejection) {
      history.undoneElsewhere(change.id, undoes, false)
      tell()
    }
    return rejection
  }

  /** Takes in one entry; false when one was missed. What it has already, it may have hoped for still. */
  function take(entry: VisibleEntry): boolean {
    if ('diff' in entry) taken.set(entry.changeId, entry.seq)
    if (entry.seq <= seq) return true
    if (entry.seq !== seq + 1 || entry.refetch) return false
    seq = entry.seq
    if (!('diff' in entry)) return true
    confirmed = hearDiffs(confirmed, [entry.diff])
    entries = [...entries, entry]
    if (entry.undoes !== null)
      history.undoneElsewhere(entry.changeId, entry.undoes, options.isOwn(entry))
    if (!comesTrue(entry)) isOld = true
    return true
  }

  /** Whether the first hope is now true, to the letter: then nothing has to be judged again. */
  function comesTrue({ changeId, diff }: LogEntry): boolean {
    const [first, ...rest] = hopes
    if (first?.change.id !== changeId || !isEqual(first.diff, diff)) return false
    hopes = rest
    pending = rest.map(({ change }) => change)
    return true
  }

  function startFrom(fresh: MapState, at: number, known: readonly LogEntry[]) {
    confirmed = fresh
    seq = at
    entries = known
    rebase()
  }

  return {
    getState: () => state,
    getSeq: () => seq,
    getWaiting: () => pending.filter(({ id }) => !taken.has(id)),
    getPending: () => pending,
    getEntries: () => entries,
    getHistory: () => history.kept(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    perform: hope,
    undo: (id) => takeBack(history.lastDone(), { id, label: 'undo' }),
    redo: (id) => takeBack(history.lastUndone(), { id, label: 'redo' }),
    leftBy(id) {
      const change = pending.find((each) => each.id === id)
      const known = change && isUndo(change) ? laterThan(change.undoes, hopes) : null
      return known ? leftOver(state, known.undone) : []
    },
    canUndo: () => history.lastDone() !== undefined,
    canRedo: () => history.lastUndone() !== undefined,
    adopt(change) {
      if (own.has(change.id)) return
      own.add(change.id)
      pending = [...pending, change]
      history.note(change)
      rebase()
    },
    receive(news) {
      const isWhole = news.every(take)
      if (isOld || !pending.every(isOpen)) rebase()
      else tell()
      return isWhole
    },
    settle(changeId, outcome) {
      if (typeof outcome === 'object') {
        taken.set(changeId, outcome.seq)
        if (outcome.seq > seq) return
      } else {
        history.refused(changeId)
        const dropped = hopes.find(({ change }) => change.id === changeId)
        pending = pending.filter(({ id }) => id !== changeId)
        hopes = hopes.filter((hope) => hope !== dropped)
        // Nothing was hoped of it, so nothing rests on it.
        if (!dropped || dropped.diff.length === 0) return tell()
      }
      rebase()
    },
    reset: (fresh, at) => startFrom(fresh, at, at === seq ? entries : []),
    becomeOther(fresh, at) {
      history = undoHistory()
      startFrom(fresh, at, [])
    },
  }
}
