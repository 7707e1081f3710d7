import { defineCommand } from './define-command.ts'

/** Takes back an answer that was sent from this very device. */
export const takeBackAnswer = defineCommand<{ readonly id: string }>({
  id: 'delete-record',
  isQuiet: true,
  canRun: ({ role }) => role === 'nominate',
  run: (_, { id }) => [{ do: 'delete', kind: 'observation', id }],
})
