import { createStore } from './create-store.ts'
import type { Thing } from './ui-store.ts'

/** Something to say to everybody: read out by screen readers, and shown for a while. */
export type Announcement = {
  readonly id: number
  readonly text: string
  /** A quiet one is read out but not shown: its effect is already in sight. */
  readonly tone: 'quiet' | 'done' | 'problem'
  /** Whether to offer to take back what was just done. */
  readonly canUndo: boolean
  readonly about: Thing | null
}

export const announcements = createStore<{ readonly last: Announcement | null }>({ last: null })

let count = 0

/** Says a sentence; the next one takes its place. */
export function announce(
  text: string,
  options: { tone?: Announcement['tone']; canUndo?: boolean; about?: Thing | null } = {},
) {
  const { tone = 'done', canUndo = false, about = null } = options
  count += 1
  announcements.set({ last: { id: count, text, tone, canUndo, about } })
}

export function silence() {
  announcements.set({ last: null })
}
