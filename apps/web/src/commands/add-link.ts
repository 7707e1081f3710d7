import type { Link } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { defineCommand, mayEdit } from './define-command.ts'

export type NewLink = Partial<Link> & Pick<Link, 'from' | 'to'>

/** Draws a line between two organisations. */
export const addLink = defineCommand<NewLink>({
  id: 'add-link',
  canRun: (context, { from, to }) => mayEdit(context) && from !== to,
  run: (context, values) => [createOp(context, 'link', values)],
})
