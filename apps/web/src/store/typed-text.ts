import type { Op } from '@webwijzer/domain/change'
import { type Kind, recordSchemas } from '@webwijzer/domain/records'
import { referencesOf } from '@webwijzer/domain/references'
import type { Messages } from '@webwijzer/messages/messages'

type Schema = { readonly def: { readonly type: string; readonly innerType?: Schema } }

/** A text under the name of its field. */
export type Typed = { readonly field: string; readonly text: string }

/** What somebody wrote in his own words in these operations: texts, and no choices, ids or places. */
export function typedText(messages: Messages, ops: readonly Op[]): Typed[] {
  return ops.flatMap((op) => {
    if (op.do === 'delete') return []
    const values = op.do === 'create' ? op.record : op.set
    return Object.entries(values).flatMap(([field, value]) => {
      const text = Array.isArray(value) ? value.join(', ') : value
      if (typeof text !== 'string' || text === '' || !isOwnWords(op.kind, field)) return []
      return [{ field: labelOf(messages, op.kind, field), text }]
    })
  })
}

/** Whether a value is what somebody said in his own words: no choice, id or place. */
export function isOwnWords(kind: Kind, field: string): boolean {
  if (field === 'id' || referencesOf(kind).some((reference) => reference.field === field))
    return false
  if (field.startsWith('fields.')) return true
  const shape = recordSchemas[kind].shape as unknown as Readonly<Record<string, Schema>>
  let schema = shape[field]
  while (schema?.def.innerType) schema = schema.def.innerType
  return schema?.def.type === 'string' || schema?.def.type === 'array'
}

function labelOf(messages: Messages, kind: Kind, field: string): string {
  const texts: Readonly<Record<string, { readonly label: string }>> = messages.fields[kind]
  return texts[field]?.label ?? messages.kindNames.field.one
}
