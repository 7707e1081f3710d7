import { useCallback } from 'react'
import { useLiveMap } from '../store/live-map.ts'
import { useSelected } from '../store/use-selected.ts'
import type { Command } from './define-command.ts'
import { contextOf, type Outcome, runCommand } from './run-command.ts'

/** Runs commands on the open map: `const run = useRun(); run(addTable, { name })`. */
export function useRun(): <Input>(command: Command<Input>, input: Input) => Outcome {
  const map = useLiveMap()
  return useCallback((command, input) => runCommand(map, command, input), [map])
}

/** Whether a command can be done now, followed live. */
export function useCanRun<Input>(command: Command<Input>, input: Input): boolean {
  const map = useLiveMap()
  return useSelected(
    map.subscribe,
    () => command.canRun(contextOf(map), input),
    (canRun) => canRun,
  )
}
