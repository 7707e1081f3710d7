import { maxOps, type Op, type OpsChange, type UndoChange } from './change.ts'
import type { LogEntry } from './log-entry.ts'

/** Characters of operations in one change; far below what the server takes in bytes. */
const mostCharacters = 1_000_000

/**
 * Many operations as the changes of one batch, in the order in which they must be sent. Their ids are made of
 * the batch's: sent again after an interruption, what was taken already happens once.
 */
export function batchOf(
  ops: readonly Op[],
  { batch, label }: { readonly batch: string; readonly label: string },
): OpsChange[] {
  return inParts(ops).map((part, at) => ({ id: `${batch}.${at + 1}`, label, batch, ops: part }))
}

function inParts(ops: readonly Op[]): Op[][] {
  const parts: Op[][] = []
  let characters = 0
  for (const op of ops) {
    const size = JSON.stringify(op).length
    const part = parts.at(-1)
    if (part && part.length < maxOps && characters + size <= mostCharacters) part.push(op)
    else parts.push([op])
    characters = parts.at(-1)?.length === 1 ? size : characters + size
  }
  return parts
}

/** A way through what a batch did: taking it back, or doing again what was taken back. */
export type BatchStep = 'undo' | 'redo'

/**
 * The changes that take a batch back, last first, whole or interrupted; or those that do it again, first
 * first. Parts that stand as they should already are left out. `entries` are the log's lines of the batch and
 * of its undoing; the ids are made of those of the parts, so that this too can be broken off and resumed.
 */
export function stepBatch(
  entries: readonly LogEntry[],
  batch: string,
  step: BatchStep,
): UndoChange[] {
  const undoneBy = new Map(entries.map((entry) => [entry.undoes, entry]))
  const lastOf = (entry: LogEntry, times = 0): { last: LogEntry; times: number } => {
    const next = undoneBy.get(entry.changeId)
    return next ? lastOf(next, times + 1) : { last: entry, times }
  }
  return entries
    .filter((entry) => entry.batch === batch && entry.undoes === null)
    .map((entry) => ({ part: entry.changeId, ...lastOf(entry) }))
    .filter(({ times }) => times % 2 === (step === 'undo' ? 0 : 1))
    .sort((a, b) => b.last.seq - a.last.seq)
    .map(({ part, last, times }) => {
      const turn = Math.floor(times / 2)
      const id = `${part}.${step}${turn > 0 ? turn + 1 : ''}`
      return { id, label: step, batch, undoes: last.changeId }
    })
}

/** Which parts of the log are one step of a batch: what was done first, its undoing, doing it again, … */
export function turnOf(entry: LogEntry, byId: ReadonlyMap<string, LogEntry>): number {
  const undone = entry.undoes === null ? undefined : byId.get(entry.undoes)
  if (undone) return turnOf(undone, byId) + 1
  return entry.undoes === null ? 0 : 1
}
