import type { Rec } from '@webwijzer/domain/records'
import { useMessages } from '../../store/use-messages.ts'
import { isFilled } from './card-field.ts'
import { type CardKind, cardField } from './card-fields.ts'
import { CardInput } from './card-input.tsx'
import styles from './card-sections.module.css'
import { CardValue } from './card-value.tsx'
import { fieldLabel } from './field-words.ts'
import { valueIn } from './section-props.ts'
import { useCanEdit } from './use-can-edit.ts'

type Props = {
  readonly kind: CardKind
  readonly record: Rec<CardKind>
  readonly field: string
}

/** One value that a card begins with, outside its sections. */
export function HeadField({ kind, record, field }: Props) {
  const messages = useMessages()
  const canEdit = useCanEdit()
  const entry = cardField(kind, field)
  const value = valueIn(record, field)
  if (canEdit) return <CardInput kind={kind} id={record.id} entry={entry} value={value} />
  if (!isFilled(kind, field, value)) return null
  return (
    <dl>
      <dt className={styles.label}>{fieldLabel(messages, kind, field)}</dt>
      <dd className={styles.value}>
        <CardValue kind={kind} entry={entry} value={value} />
      </dd>
    </dl>
  )
}
