import type { Messages } from '@webwijzer/messages/messages'
import type { CardField } from './card-field.ts'
import type { CardKind } from './card-fields.ts'

type FieldText = { readonly label: string; readonly hint: string | null }

const textOf = (messages: Messages, kind: CardKind, field: string): FieldText | undefined =>
  (messages.fields[kind] as Readonly<Record<string, FieldText>>)[field]

/** How a value is called. */
export const fieldLabel = (messages: Messages, kind: CardKind, field: string): string =>
  textOf(messages, kind, field)?.label ?? field

/** What helps to fill it in; free text always says that families stay off the map. */
export function fieldHint(
  messages: Messages,
  kind: CardKind,
  { field, widget }: CardField,
): string {
  const hint = textOf(messages, kind, field)?.hint ?? ''
  const { noFamilies } = messages.cards
  if (widget !== 'longText' || hint.includes(noFamilies)) return hint
  return [hint, noFamilies].filter(Boolean).join(' ')
}
