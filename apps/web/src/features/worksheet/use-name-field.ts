import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { undo } from '../../commands/undo.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useTextGuard } from '../../ui/text-guard.ts'
import type { Candidate } from './candidates.ts'
import { type EntryLine, linesIn, type Typing } from './entries.ts'
import { heldApart } from './held-apart.ts'
import { entryOf, type Place, type Suggestion, suggestionsIn } from './suggestions.ts'
import { setTyped, useWorksheet } from './worksheet-store.ts'

export type NameFieldOptions = Place & {
  /** Under which name the typed text is kept, and the field can be given the focus. */
  readonly field: string
  readonly typing: Typing
  /** Who is offered before anything is typed: one key each. */
  readonly likely?: readonly Candidate[]
  /** Does it; false when that failed, and what was typed stays. */
  readonly onEnter: (lines: readonly EntryLine[]) => boolean
  /** Enter in an empty field: done here. */
  readonly onEmptyEnter?: () => void
  /** Backspace in an empty field: the last one was wrong. */
  readonly onEmptyBackspace?: () => void
}

const noSuggestion: readonly Suggestion[] = []
const nobody: readonly Candidate[] = []

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Entering names one after the other, at talking speed: type, Enter, type, Enter. */
export function useNameField(options: NameFieldOptions) {
  const { field, typing, likely = nobody } = options
  const { worksheet } = useMessages()
  const run = useRun()
  const text = useWorksheet(({ typed }) => typed[field] ?? '')
  const [isFocused, setIsFocused] = useState(false)
  const [isClosed, setIsClosed] = useState(false)
  const [chosen, setChosen] = useState<number | null>(null)
  const wasPasted = useRef(false)
  const guard = useTextGuard('name')

  const found = suggestionsIn(text, typing, options)
  const isOpen = isFocused && !isClosed && found.lines.length > 0
  const active = isOpen ? (chosen ?? found.preferred) : -1
  const offered = isFocused && !isClosed && text === '' ? likely : nobody

  function type(next: string) {
    setTyped(field, next)
    guard.drop()
    wasPasted.current = false
    setChosen(null)
    setIsClosed(false)
  }

  function enter(line: Suggestion | undefined) {
    if (text.trim() === '') return enterNothing()
    const lines = linesIn(text, typing, line ? entryOf(line) : null)
    const isAnything = lines.some(({ head, entries }) => head !== null || entries.length > 0)
    if (!isAnything) announce(worksheet.field.nameFirst)
    else put(lines, text)
  }

  /**
   * Enters what may go in at once, and says whether that was all; what is asked about first, or was
   * refused, stands in the field.
   */
  function put(lines: readonly EntryLine[], whole: string): boolean {
    const { free, held, names, text: rest } = heldApart(lines, guard.isAsked, typing.heads ?? [])
    const isIn = free.length === 0 || options.onEnter(free)
    if (!isIn || free.length === 0) type(whole)
    else type(rest)
    if (!isIn || held.length === 0) return isIn
    setIsClosed(true)
    guard.pass(names, () => {
      if (options.onEnter(held)) type('')
    })
    return false
  }

  /** The Enter that people give after pasting a list, which is in already, does not mean: done here. */
  function enterNothing() {
    if (!wasPasted.current) options.onEmptyEnter?.()
    wasPasted.current = false
  }

  const takeOffered = ({ id }: Candidate) =>
    options.onEnter([{ head: null, entries: [{ kind: 'known', id }] }])

  function move(step: number) {
    const count = found.lines.length
    setIsClosed(false)
    if (isOpen && count > 0) setChosen((active + step + count) % count)
  }

  function onEmptyKey(event: KeyboardEvent) {
    if (event.key === 'Backspace' && !event.repeat) options.onEmptyBackspace?.()
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const one = isPlain ? offered[Number(event.key) - 1] : undefined
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (!one && !isUndo) return
    event.preventDefault()
    if (one) takeOffered(one)
    else run(undo, undefined)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      enter(found.lines[active])
    } else if (steps[event.key]) {
      event.preventDefault()
      move(steps[event.key] ?? 0)
    } else if (event.key === 'Escape' && (isOpen || offered.length > 0)) {
      event.preventDefault()
      event.stopPropagation()
      setIsClosed(true)
    } else if (text === '') onEmptyKey(event)
  }

  /** A pasted list goes in at once; a single name is pasted as always. */
  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    const lines = linesIn(pasted, typing)
    const names = lines.flatMap(({ head, entries }) => [...(head ? [head] : []), ...entries])
    if (text.trim() !== '' || names.length < 2) return
    event.preventDefault()
    // What could not be done stands in the field, which has no line ends.
    wasPasted.current = put(lines, pasted.trim().replace(/[\r\n]+/g, '; '))
  }

  return {
    text,
    lines: isOpen ? found.lines : noSuggestion,
    active,
    offered,
    isFocused,
    asked: guard.asked,
    type,
    take: (line: Suggestion) => enter(line),
    takeOffered,
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
