import type { ReactNode } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { type Option, SelectField } from '../../ui/select-field.tsx'
import { type CardKind, cardField } from './card-fields.ts'
import { choiceOptions } from './choice-options.ts'
import { fieldLabel } from './field-words.ts'
import styles from './head-choice.module.css'
import { useCanEdit } from './use-can-edit.ts'
import { useFieldEdit } from './use-field-edit.ts'

type Props = {
  readonly kind: CardKind
  readonly id: string
  readonly field: string
  readonly value: string | null
  /** Said while nothing is chosen. */
  readonly emptyLabel: string
  /** What may be chosen, where it is no choice of words. */
  readonly options?: readonly Option[]
  readonly mark?: ReactNode
  /** What it is about, for a choice in a row of several. */
  readonly label?: string
  readonly isRequired?: boolean
}

/** One choice in a few small words: text for who reads, to be changed at once by who edits. */
export function HeadChoice(props: Props) {
  const { kind, id, field, value, emptyLabel, mark, isRequired = false } = props
  const messages = useMessages()
  const { save } = useFieldEdit(kind, id, field)
  const canEdit = useCanEdit()
  const { choice } = cardField(kind, field)
  const options = props.options ?? (choice ? choiceOptions(messages, choice) : [])
  if (!canEdit) {
    const word = options.find((option) => option.id === value)?.label
    return word === undefined ? null : (
      <span className={styles.word}>
        {mark}
        {word}
      </span>
    )
  }
  return (
    <span className={styles.choice}>
      {mark}
      <SelectField
        label={props.label ?? fieldLabel(messages, kind, field)}
        isLabelHidden
        value={value}
        options={options}
        emptyLabel={emptyLabel}
        onChange={save}
        {...(isRequired ? {} : { onClear: () => save(null) })}
      />
    </span>
  )
}
