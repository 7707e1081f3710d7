import { useEffect } from 'react'
import type { Command } from '../commands/define-command.ts'
import { keyCommands } from '../commands/registry.ts'
import { contextOf, runCommand } from '../commands/run-command.ts'
import { useLiveMap } from '../store/live-map.ts'

/** Runs the commands that have keys, from anywhere but a text field (which has an undo of its own). */
export function useShortcuts() {
  const map = useLiveMap()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      const command = keyCommands.find(({ shortcuts }) =>
        shortcuts.some((keys) => isPressed(keys, event)),
      )
      if (!command) return
      event.preventDefault()
      if (canRun(command)) runCommand(map, command, undefined)
    }
    const canRun = (command: Command) => command.canRun(contextOf(map), undefined)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [map])
}

function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+')
  return (
    event.key.toUpperCase() === parts.at(-1)?.toUpperCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey
  )
}

const noText = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset']

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !noText.includes(target.type)
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}
