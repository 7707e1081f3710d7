import { isUndo } from '@webwijzer/domain/change'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { OpenMap } from '../store/live-map.ts'

type Steps = Pick<OpenMap, 'undo' | 'redo' | 'getPending' | 'getEntries'>

/** Goes one step back or forth. The parts of a batch, such as an import, are one step together. */
export function stepThrough(
  map: Steps,
  step: 'undo' | 'redo',
  newId: () => string,
): Rejection | null {
  const rejection = map[step](newId())
  if (rejection) return rejection
  for (let left = partsLeft(map, step); left > 0; left -= 1) if (map[step](newId())) break
  return null
}

/** How many parts of the same batch lie on the stack behind the one that was just gone through. */
function partsLeft(map: Steps, step: 'undo' | 'redo'): number {
  const last = map.getPending().at(-1)
  const part = last && isUndo(last) ? partOf(originOf(map, last.undoes)) : null
  if (!part) return 0
  if (step === 'undo') return part.number - 1
  const all = map.getEntries().filter(({ batch, undoes }) => batch === part.batch && !undoes)
  return all.length - part.number
}

/** The change that was done in the first place, behind any undoing and redoing. */
function originOf(map: Steps, id: string): string {
  const pending = map.getPending().find((change) => change.id === id)
  const undoes =
    pending && isUndo(pending)
      ? pending.undoes
      : map.getEntries().find(({ changeId }) => changeId === id)?.undoes
  return undoes ? originOf(map, undoes) : id
}

/** The batch and number of a part, which its id is made of; null for a change by itself. */
function partOf(id: string): { readonly batch: string; readonly number: number } | null {
  const [, batch, number] = /^(.+)\.(\d+)$/.exec(id) ?? []
  return batch && number ? { batch, number: Number(number) } : null
}
