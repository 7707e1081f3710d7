import type { ConsultationTable } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand } from './define-command.ts'

/** Puts a consultation table on the map. */
export const addTable = defineCommand<Partial<ConsultationTable> & { readonly name: string }>({
  id: 'add-table',
  run: (context, values) => [createOp(context, 'consultationTable', values)],
})
