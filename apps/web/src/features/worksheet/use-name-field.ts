import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { undo } from '../../commands/undo.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useMessages } from '../../store/use-messages.ts'
import type { Candidate } from './candidates.ts'
import { type Entry, entriesIn, withoutDoubles } from './entries.ts'
import { lastName, type Separation, splitNames } from './split-names.ts'
import { entryOf, type Suggestion, suggestionsFor } from './suggestions.ts'
import { setTyped, useWorksheet } from './worksheet-store.ts'

export type NameFieldOptions = {
  /** Under which name the typed text is kept, and the field can be given the focus. */
  readonly field: string
  readonly candidates: readonly Candidate[]
  /** Ids of those that are there already. */
  readonly here: ReadonlySet<string>
  readonly separation: Separation
  /** Does it; false when that failed, and what was typed stays. */
  readonly onEnter: (entries: readonly Entry[]) => boolean
  /** Enter in an empty field: done here. */
  readonly onEmptyEnter?: () => void
  /** Backspace in an empty field: the last one was wrong. */
  readonly onEmptyBackspace?: () => void
}

const noOne: readonly Suggestion[] = []

/** Entering names one after the other, at talking speed: type, Enter, type, Enter. */
export function useNameField(options: NameFieldOptions) {
  const { field, candidates, here, separation } = options
  const { worksheet } = useMessages()
  const run = useRun()
  const text = useWorksheet(({ typed }) => typed[field] ?? '')
  const [isFocused, setIsFocused] = useState(false)
  const [isClosed, setIsClosed] = useState(false)
  const [chosen, setChosen] = useState<number | null>(null)
  const wasPasted = useRef(false)

  const name = lastName(text, separation)
  const found = suggestionsFor(name, candidates, here)
  const isOpen = isFocused && !isClosed && found.lines.length > 0
  const active = isOpen ? (chosen ?? found.preferred) : -1

  function type(next: string) {
    setTyped(field, next)
    wasPasted.current = false
    setChosen(null)
    setIsClosed(false)
  }

  function enter(line: Suggestion | undefined) {
    if (text.trim() === '') return enterNothing()
    const entries = line ? withLast(line) : entriesIn(text, candidates, separation)
    if (entries.length === 0) announce(worksheet.field.nameFirst)
    else if (options.onEnter(entries)) type('')
  }

  /** The Enter that people give after pasting a list, which is in already, does not mean: done here. */
  function enterNothing() {
    if (!wasPasted.current) options.onEmptyEnter?.()
    wasPasted.current = false
  }

  /** The names before the last comma as they are meant, and for the last one the line that was taken. */
  function withLast(line: Suggestion): Entry[] {
    const before = text.slice(0, text.lastIndexOf(name))
    return withoutDoubles([...entriesIn(before, candidates, separation), entryOf(line)])
  }

  function move(step: 1 | -1) {
    const count = found.lines.length
    setIsClosed(false)
    if (isOpen && count > 0) setChosen((active + step + count) % count)
  }

  function onEmptyKey(event: KeyboardEvent) {
    if (event.key === 'Backspace' && !event.repeat) options.onEmptyBackspace?.()
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (!isUndo) return
    event.preventDefault()
    run(undo, undefined)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      enter(found.lines[active])
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      setIsClosed(true)
    } else if (text === '') onEmptyKey(event)
  }

  /** A pasted list goes in at once; a single name is pasted as always. */
  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (text.trim() !== '' || splitNames(pasted, separation).length < 2) return
    event.preventDefault()
    const entries = entriesIn(pasted, candidates, separation)
    if (options.onEnter(entries)) wasPasted.current = true
    else type(splitNames(pasted, separation).join('; '))
  }

  return {
    text,
    lines: isOpen ? found.lines : noOne,
    active,
    isFocused,
    type,
    take: (line: Suggestion) => enter(line),
    enter: () => enter(found.lines[active]),
    inputProps: {
      onKeyDown,
      onPaste,
      onFocus: () => setIsFocused(true),
      onBlur: () => {
        wasPasted.current = false
        setIsFocused(false)
      },
    },
  }
}
