import { getRecord } from '@webwijzer/domain/map-state'
import { textKindOf } from '../../store/family-check.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { changedList } from '../../ui/list-change.ts'
import { TagsField } from '../../ui/tags-field.tsx'
import { TextAreaField, TextField } from '../../ui/text-field.tsx'
import type { InputProps } from './input-props.ts'
import { valueIn } from './section-props.ts'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

function textProps({ entry, label, hint, isLabelHidden, value, error, onSave }: InputProps) {
  return {
    label,
    hint,
    isLabelHidden,
    value: asText(value),
    error,
    use: textKindOf(entry.field),
    onCommit: (text: string) => void onSave(text),
  }
}

export function TextInput(props: InputProps) {
  return <TextField {...textProps(props)} />
}

export function LongTextInput(props: InputProps) {
  return <TextAreaField {...textProps(props)} />
}

export function PhoneInput(props: InputProps) {
  return <TextField {...textProps(props)} type="tel" />
}

/** Kept as it is, since half an address is better than none; but one that looks odd says so. */
export function EmailInput(props: InputProps) {
  const { cards } = useMessages()
  const text = asText(props.value)
  const isOdd = text !== '' && !/^\S+@\S+\.\S+$/.test(text)
  // Type email would have the browser judge too, in words of its own.
  return (
    <TextField {...textProps(props)} error={props.error ?? (isOdd ? cards.oddEmail : undefined)} />
  )
}

const asNames = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

export function NamesInput({ kind, id, entry, label, hint, value, onSave }: InputProps) {
  const { cards } = useMessages()
  const map = useLiveMap()
  const namesNow = () => {
    const record = getRecord(map.getState(), kind, id)
    return asNames(record && valueIn(record, entry.field))
  }
  return (
    <TagsField
      label={label}
      hint={hint}
      values={asNames(value)}
      use={textKindOf(entry.field)}
      onCommit={(change) => onSave(changedList(namesNow(), change))}
      placeholder={cards.addName}
    />
  )
}
