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

/**
 * The changes that take back what was taken of a batch, last first, whole or interrupted; those that were
 * taken back already are left out. `entries` are the log's lines of the batch and of its undoing.
 */
export function undoBatch(entries: readonly LogEntry[], batch: string): UndoChange[] {
  const undone = new Set(entries.map(({ undoes }) => undoes))
  return entries
    .filter(
      (entry) => entry.batch === batch && entry.undoes === null && !undone.has(entry.changeId),
    )
    .sort((a, b) => b.seq - a.seq)
    .map(({ changeId }) => ({ id: `${changeId}.undo`, label: 'undo', batch, undoes: changeId }))
}
