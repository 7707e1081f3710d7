import { useEffect, useRef } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { type NoteKind, noteKinds } from './note-kinds.ts'

/** Where letters are for something else: typing, or choosing in a list. */
const elsewhere = 'input, textarea, select, [contenteditable], [role=menu], [role=listbox], dialog'

/** One letter starts a sentence of its kind, from anywhere but where somebody types. */
export function useNoteKeys(onKind: (kind: NoteKind) => void) {
  const { kinds } = useMessages().worksheet.talk
  const latest = useRef(onKind)
  useEffect(() => {
    latest.current = onKind
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const isOther =
        event.target instanceof Element && event.target.closest(elsewhere)?.matches(typing)
      const kind = noteKinds.find((each) => kinds[each].key === event.key.toLowerCase())
      if (!kind || isOther) return
      event.preventDefault()
      latest.current(kind)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [kinds])
}

/** A box to tick takes no letters. */
const typing = ':not([type=checkbox], [type=radio])'
