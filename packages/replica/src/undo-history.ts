/** What one person can take back and do again: ids of changes, the last one on top. */
export type UndoHistory = {
  /** A gesture was made: it can be taken back, and what was taken back before cannot be redone. */
  did(changeId: string): void
  lastDone(): string | undefined
  lastUndone(): string | undefined
  /** The last gesture was taken back by the change `undoId`. */
  undid(undoId: string): void
  /** The last undo was itself taken back by the change `redoId`. */
  redid(redoId: string): void
  /** A change was refused: as if it had never been tried; a refused undo or redo goes back on its stack. */
  refused(changeId: string): void
}

export function undoHistory(): UndoHistory {
  let done: string[] = []
  let undone: string[] = []
  const takenBack = new Map<string, string>()

  return {
    did(changeId) {
      done = [...done, changeId]
      undone = []
    },
    lastDone: () => done.at(-1),
    lastUndone: () => undone.at(-1),
    undid(undoId) {
      takenBack.set(undoId, done.at(-1) ?? '')
      done = done.slice(0, -1)
      undone = [...undone, undoId]
    },
    redid(redoId) {
      takenBack.set(redoId, undone.at(-1) ?? '')
      undone = undone.slice(0, -1)
      done = [...done, redoId]
    },
    refused(changeId) {
      const target = takenBack.get(changeId)
      const wasUndo = undone.includes(changeId)
      const wasRedo = target !== undefined && done.includes(changeId)
      done = done.filter((id) => id !== changeId)
      undone = undone.filter((id) => id !== changeId)
      if (wasUndo && target) done = [...done, target]
      if (wasRedo && target) undone = [...undone, target]
      takenBack.delete(changeId)
    },
  }
}
