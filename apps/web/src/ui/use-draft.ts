import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

type Draft = {
  /** What the box shows. */
  readonly text: string
  onChange(text: string): void
  onFocus(): void
  /** Says whether what was typed was taken. */
  onBlur(): boolean
  onKeyDown(event: KeyboardEvent): void
  /** Shows again what is kept. */
  reset(): void
}

/**
 * Typing that becomes an edit on leaving the field. While somebody types, news from outside does not
 * touch the box; Escape restores what was there; what was not touched is not sent. `onCommit` answers
 * false when the text is not taken: then it stays in the box. A field that is taken away with the keyboard
 * in it sends what was typed.
 */
export function useDraft(
  value: string,
  onCommit: (text: string) => unknown,
  isMultiline = false,
): Draft {
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string } | null>(null)
  const isChanged = draft !== null && draft.text.trim() !== draft.from

  const commit = () => !isChanged || onCommit(draft.text.trim()) !== false
  const atLast = useRef(commit)
  useEffect(() => {
    atLast.current = commit
  })
  useEffect(() => () => void atLast.current(), [])

  return {
    text: draft?.text ?? value,
    onChange: (text) => setDraft({ text, from: draft?.from ?? value }),
    onFocus: () => setDraft(draft ?? { text: value, from: value }),
    onBlur() {
      const isTaken = commit()
      if (isTaken) setDraft(null)
      return isTaken
    },
    onKeyDown(event) {
      if (event.key === 'Escape' && isChanged) {
        // The first Escape gives the text back; only the next one closes what the field is in.
        event.stopPropagation()
        atLast.current = () => true
        setDraft({ text: draft.from, from: draft.from })
      } else if (
        event.key === 'Enter' &&
        !isMultiline &&
        !event.nativeEvent.isComposing &&
        isChanged &&
        commit()
      )
        setDraft({ text: draft.text, from: draft.text.trim() })
    },
    reset: () => setDraft(null),
  }
}
