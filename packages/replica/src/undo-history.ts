import { type Change, isUndo } from '@webwijzer/domain/change'

/** What can be taken back and done again, as it is kept on a device: ids of changes, the last one on top. */
export type KeptHistory = {
  readonly done: readonly string[]
  readonly undone: readonly string[]
  /** Of every undo and redo, which change it took back. */
  readonly takenBack: Readonly<Record<string, string>>
}

export const noHistory: KeptHistory = { done: [], undone: [], takenBack: {} }

/** A gesture, taking one back, or doing it again. */
type Step = 'did' | 'undid' | 'redid'

/** What a change does to the stacks; undo and redo are undos both, and differ in their label. */
function stepOf(change: Change): Step {
  if (!isUndo(change)) return 'did'
  return change.label === 'redo' ? 'redid' : 'undid'
}

/** How far back one can go. */
const mostSteps = 200

/** What one person can take back and do again. */
export type UndoHistory = {
  lastDone(): string | undefined
  lastUndone(): string | undefined
  /**
   * A change was made. A gesture can be taken back, and ends what could be redone; an undo moves what it
   * takes back to the other stack, and a redo the undo that it takes back.
   */
  note(change: Change): void
  /** A change was refused: as if it had never been tried; a refused undo or redo goes back on its stack. */
  refused(changeId: string): void
  /**
   * The undo `changeId` was made in another way than by these steps. Made by the same person, as from the
   * logbook, it is a step too; made by somebody else, there is nothing left to go through.
   */
  undoneElsewhere(changeId: string, undoes: string, isOwn: boolean): void
  kept(): KeptHistory
}

export function undoHistory(kept: KeptHistory = noHistory): UndoHistory {
  let { done, undone, takenBack } = kept
  const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id)

  /** Forgets what was taken back by steps that are no longer on a stack. */
  function settleOn(nextDone: readonly string[], nextUndone: readonly string[]) {
    done = nextDone.slice(-mostSteps)
    undone = nextUndone.slice(-mostSteps)
    const known = new Set([...done, ...undone])
    takenBack = Object.fromEntries(Object.entries(takenBack).filter(([id]) => known.has(id)))
  }

  return {
    lastDone: () => done.at(-1),
    lastUndone: () => undone.at(-1),
    note(change) {
      const { id } = change
      if (!isUndo(change)) return settleOn([...done, id], [])
      takenBack = { ...takenBack, [id]: change.undoes }
      if (stepOf(change) === 'undid') settleOn(without(done, change.undoes), [...undone, id])
      else settleOn([...done, id], without(undone, change.undoes))
    },
    refused(changeId) {
      const target = takenBack[changeId]
      const back = target === undefined ? [] : [target]
      const wasUndo = undone.includes(changeId)
      const wasRedo = done.includes(changeId)
      settleOn(
        [...without(done, changeId), ...(wasUndo ? back : [])],
        [...without(undone, changeId), ...(wasRedo ? back : [])],
      )
    },
    undoneElsewhere(changeId, undoes, isOwn) {
      const [wasDone, wasUndone] = [done.includes(undoes), undone.includes(undoes)]
      if (isOwn && (wasDone || wasUndone)) takenBack = { ...takenBack, [changeId]: undoes }
      settleOn(
        [...without(done, undoes), ...(isOwn && wasUndone ? [changeId] : [])],
        [...without(undone, undoes), ...(isOwn && wasDone ? [changeId] : [])],
      )
    },
    kept: () => ({ done, undone, takenBack }),
  }
}
