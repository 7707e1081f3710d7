import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { YesNoField } from '../../ui/yes-no-field.tsx'
import { mayBeEmpty, targetKind } from './card-field.ts'
import styles from './card-input.module.css'
import { choiceOptions, choiceValue } from './choice-options.ts'
import type { InputProps } from './input-props.ts'
import { type ChoosableKind, useThingOptions } from './thing-options.tsx'

export function ChoiceInput(props: InputProps) {
  const { kind, entry, value, label, hint, isLabelHidden, onSave } = props
  const messages = useMessages()
  const { choice } = entry
  if (!choice) throw new Error(`${kind}.${entry.field} has nothing to choose from.`)
  return (
    <SelectField
      label={label}
      hint={hint}
      isLabelHidden={isLabelHidden}
      value={value === null ? null : String(value)}
      options={choiceOptions(messages, choice)}
      onChange={(id) => onSave(choiceValue(choice, id))}
      {...(mayBeEmpty(kind, entry.field) ? { onClear: () => onSave(null) } : {})}
    />
  )
}

export function YesNoInput({ label, value, onSave }: InputProps) {
  return <YesNoField label={label} value={value as boolean | null} onChange={onSave} />
}

export function FlagInput({ label, hint, value, onSave }: InputProps) {
  return (
    <>
      <CheckboxField label={label} isSelected={value === true} onChange={onSave} />
      {hint && <p className={styles.hint}>{hint}</p>}
    </>
  )
}

export function ReferenceInput(props: InputProps) {
  const { kind, id, entry, value, label, hint, isLabelHidden, onSave } = props
  const options = useThingOptions(
    targetKind(kind, entry.field) as ChoosableKind,
    (other) => other === id,
  )
  return (
    <ComboField
      label={label}
      hint={hint}
      isLabelHidden={isLabelHidden}
      options={options}
      value={typeof value === 'string' ? value : null}
      onChoose={onSave}
      {...(mayBeEmpty(kind, entry.field) ? { onClear: () => onSave(null) } : {})}
    />
  )
}
