import { defineCommand } from './define-command.ts'

/** Takes back what the group decided about a webber; the organisation stays. */
export const removeDecision = defineCommand<{ readonly id: string }>({
  id: 'remove-decision',
  canRun: ({ role }) => role === 'projectTeam',
  run: (_, { id }) => [{ do: 'delete', kind: 'webber', id }],
})
