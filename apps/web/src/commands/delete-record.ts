import type { Kind } from '@webwijzer/domain/records'
import { defineCommand } from './define-command.ts'

/** Takes a record away, with what hangs on it. Nobody is asked first: it can be undone. */
export const deleteRecord = defineCommand<{ readonly kind: Kind; readonly id: string }>({
  id: 'delete-record',
  run: (_, { kind, id }) => [{ do: 'delete', kind, id }],
})
