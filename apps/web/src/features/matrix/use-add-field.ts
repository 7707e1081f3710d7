import { findByName, type Named, preferredMatch } from '@webwijzer/domain/find-by-name'
import { type KeyboardEvent, useState } from 'react'
import { useTextGuard } from '../../ui/text-guard.ts'

export type AddOptions = {
  /** Who is on the map already. */
  readonly known: readonly Named[]
  readonly onKnown: (id: string) => void
  /** Puts a new one on the map; false when that was refused and the text has to stay. */
  readonly onNew: (name: string) => boolean
  /** An arrow in the empty field leaves it for the grid. */
  readonly onLeave: () => void
}

/** One line of the list: somebody who is there, or what was typed as somebody new (id null). */
export type AddLine = { readonly id: string | null; readonly name: string }

/** More would only be read by nobody. */
const most = 5

/** Typing a name and Enter: who is meant, if known; else somebody new of that name. */
export function useAddField({ known, onKnown, onNew, onLeave }: AddOptions) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<number | null>(null)
  const guard = useTextGuard('name')
  const typed = text.trim()
  const matches = typed === '' ? [] : findByName(typed, known)
  const found = matches.slice(0, most).map(({ candidate: { id, name } }): AddLine => ({ id, name }))
  const isKnown = found.some(({ name }) => name.toLowerCase() === typed.toLowerCase())
  const lines = typed === '' || isKnown ? found : [...found, { id: null, name: typed }]
  const meant = preferredMatch(typed, matches)?.candidate.id
  const best = meant === undefined ? lines.length - 1 : lines.findIndex(({ id }) => id === meant)
  const active = Math.min(chosen ?? Math.max(0, best), lines.length - 1)

  function type(next: string) {
    setText(next)
    setChosen(null)
    guard.drop()
  }

  function take(line: AddLine | undefined) {
    if (!line) return
    if (line.id !== null) onKnown(line.id)
    else if (!guard.pass([line.name], () => addNew(line.name)) || !onNew(line.name)) return
    type('')
  }

  function addNew(name: string) {
    if (onNew(name)) type('')
  }

  function step(by: number) {
    if (lines.length === 0) onLeave()
    else setChosen((active + by + lines.length) % lines.length)
  }

  /** Whether the key meant something here. */
  function press(key: string): boolean {
    if (key === 'ArrowDown') step(1)
    else if (key === 'ArrowUp') step(-1)
    else if (key === 'Enter') take(lines[active])
    else if (key === 'Escape' && text !== '') type('')
    else return false
    return true
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!event.nativeEvent.isComposing && press(event.key)) event.preventDefault()
  }

  return { text, lines, active, type, take, onKeyDown, asked: guard.asked }
}
