import { defineCommand } from './define-command.ts'

/** Does again what was last taken back here. */
export const redo = defineCommand({
  id: 'redo',
  shortcuts: ['Mod+Y', 'Mod+Shift+Z'],
  canRun: ({ canRedo }) => canRedo,
  run: () => 'redo',
})
