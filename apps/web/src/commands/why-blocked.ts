import { messagesFor } from '@webwijzer/messages/messages'
import { blockedText } from '../store/activity/blocked-text.ts'
import { inARow } from '../store/in-a-row.ts'
import type { OpenMap } from '../store/live-map.ts'
import { uiStore } from '../store/ui-store.ts'

/** The change that the next step through history is about. */
export function lastStep(map: OpenMap, step: 'undo' | 'redo'): string | null {
  const { done, undone } = map.getHistory()
  return (step === 'undo' ? done : undone).at(-1) ?? null
}

/** Why a change cannot be taken back, as far as this copy saw it happen. */
export function whyBlocked(map: OpenMap, changeId: string): string | null {
  const { language } = uiStore.get()
  const log = map.getEntries()
  const entry = log.find((each) => each.changeId === changeId)
  const words = {
    messages: messagesFor(language),
    inARow: (all: readonly string[]) => inARow(all, language),
  }
  return entry ? blockedText(entry, log, words) : null
}
