import type { Command } from './define-command.ts'
import { redo } from './redo.ts'
import { undo } from './undo.ts'

/** Commands that need no input: those that keys, and later the palette, can run from anywhere. */
export const keyCommands: readonly Command[] = [undo, redo]
