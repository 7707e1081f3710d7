import { defineCommand } from './define-command.ts'

/** Takes away that somebody named a webber; whoever was named stays. */
export const removeNomination = defineCommand<{ readonly id: string }>({
  id: 'remove-nomination',
  canRun: ({ role }) => role === 'projectTeam',
  run: (_, { id }) => [{ do: 'delete', kind: 'nomination', id }],
})
