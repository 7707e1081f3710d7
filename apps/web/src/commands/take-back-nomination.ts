import { defineCommand } from './define-command.ts'

/** Takes back what was sent from this very device. */
export const takeBackNomination = defineCommand<{ readonly id: string }>({
  id: 'take-back-nomination',
  isQuiet: true,
  canRun: ({ role }) => role === 'nominate',
  run: (_, { id }) => [{ do: 'delete', kind: 'nomination', id }],
})
