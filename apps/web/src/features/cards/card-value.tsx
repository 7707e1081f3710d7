import type { Messages } from '@webwijzer/messages/messages'
import type { ReactNode } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { type CardField, targetKind, type Widget } from './card-field.ts'
import type { CardKind } from './card-fields.ts'
import { choiceWord } from './choice-options.ts'
import { ThingName } from './thing-name.tsx'

type Shown = { readonly kind: CardKind; readonly entry: CardField; readonly value: unknown }

const texts: Readonly<Record<Widget, (shown: Shown, messages: Messages) => ReactNode>> = {
  text: ({ value }) => String(value),
  longText: ({ value }) => String(value),
  email: ({ value }) => <a href={`mailto:${value}`}>{String(value)}</a>,
  phone: ({ value }) => <a href={`tel:${String(value).replace(/[^+\d]/g, '')}`}>{String(value)}</a>,
  names: ({ value }) => (value as string[]).join(' · '),
  choice: ({ entry, value }, messages) =>
    entry.choice ? choiceWord(messages, entry.choice, value) : null,
  yesNo: ({ value }, { basics }) => (value === true ? basics.yes : basics.no),
  flag: (_, { basics }) => basics.yes,
  reference: ({ kind, entry, value }) => (
    <ThingName kind={targetKind(kind, entry.field)} id={String(value)} />
  ),
}

/** A value as text, for who only reads. */
export function CardValue(shown: Shown) {
  const messages = useMessages()
  return <>{texts[shown.entry.widget](shown, messages)}</>
}
