import type { ComponentType } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import type { CardField, Widget } from './card-field.ts'
import type { CardKind } from './card-fields.ts'
import styles from './card-input.module.css'
import { ChoiceInput, FlagInput, ReferenceInput, YesNoInput } from './choice-inputs.tsx'
import { fieldHint, fieldLabel } from './field-words.ts'
import type { InputProps } from './input-props.ts'
import { EmailInput, LongTextInput, NamesInput, PhoneInput, TextInput } from './text-inputs.tsx'
import { useFieldEdit } from './use-field-edit.ts'

const inputs: Readonly<Record<Widget, ComponentType<InputProps>>> = {
  text: TextInput,
  longText: LongTextInput,
  email: EmailInput,
  phone: PhoneInput,
  names: NamesInput,
  choice: ChoiceInput,
  yesNo: YesNoInput,
  flag: FlagInput,
  reference: ReferenceInput,
}

type Props = {
  readonly kind: CardKind
  readonly id: string
  readonly entry: CardField
  readonly value: unknown
  /** The heading it stands under: a label that says the same is only read out. */
  readonly under?: string
}

/** One value of a card that can be changed in place. */
export function CardInput({ kind, id, entry, value, under }: Props) {
  const messages = useMessages()
  const { failure, save } = useFieldEdit(kind, id, entry.field)
  const Input = inputs[entry.widget]
  const label = fieldLabel(messages, kind, entry.field)
  // A filled value reads as text; its hint is only read out.
  const isCalm = !isBlank(value) && !entry.isHintKept
  return (
    <div className={classNames(styles.input, isCalm && styles.calm)} data-field={entry.field}>
      <Input
        kind={kind}
        id={id}
        entry={entry}
        value={failure ? failure.typed : value}
        label={label}
        hint={fieldHint(messages, kind, entry)}
        isLabelHidden={label === under}
        error={failure?.why}
        onSave={save}
      />
    </div>
  )
}

const isBlank = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
