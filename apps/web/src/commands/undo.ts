import { defineCommand } from './define-command.ts'

/** Takes back the last thing that was done here. */
export const undo = defineCommand({
  id: 'undo',
  shortcuts: ['Mod+Z'],
  canRun: ({ canUndo }) => canUndo,
  run: () => 'undo',
})
