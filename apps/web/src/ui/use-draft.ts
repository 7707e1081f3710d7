import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

type Draft = {
  /** What the box shows. */
  readonly text: string
  onChange(text: string): void
  onFocus(): void
  onBlur(): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * Typing that becomes an edit on leaving the field. While somebody types, news from outside does not
 * touch the box; Escape restores what was there; what was not touched is not sent. A field that is taken
 * away with the keyboard in it sends what was typed.
 */
export function useDraft(
  value: string,
  onCommit: (text: string) => void,
  isMultiline = false,
): Draft {
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string } | null>(null)
  const isChanged = draft !== null && draft.text.trim() !== draft.from

  function commit() {
    if (isChanged) onCommit(draft.text.trim())
  }
  const atLast = useRef(commit)
  useEffect(() => {
    atLast.current = commit
  })
  useEffect(() => () => atLast.current(), [])

  return {
    text: draft?.text ?? value,
    onChange: (text) => setDraft({ text, from: draft?.from ?? value }),
    onFocus: () => setDraft({ text: value, from: value }),
    onBlur() {
      commit()
      setDraft(null)
    },
    onKeyDown(event) {
      if (event.key === 'Escape' && isChanged) {
        // The first Escape gives the text back; only the next one closes what the field is in.
        event.stopPropagation()
        setDraft({ text: draft.from, from: draft.from })
      } else if (
        event.key === 'Enter' &&
        !isMultiline &&
        !event.nativeEvent.isComposing &&
        isChanged
      ) {
        commit()
        setDraft({ text: draft.text, from: draft.text.trim() })
      }
    },
  }
}
