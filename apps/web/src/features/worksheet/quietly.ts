import type { Command } from '../../commands/define-command.ts'

/** The same command where its effect is in sight right beside the field: read out, not shown as a message. */
export const quietly = <Input>(command: Command<Input>): Command<Input> => ({
  ...command,
  isQuiet: true,
})
