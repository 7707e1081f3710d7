import type { HTMLInputAutoCompleteAttribute, Ref } from 'react'
import { TextField as AriaTextField, FieldError, Input, TextArea } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './field-frame.module.css'
import { FieldLabel } from './field-label.tsx'
import { useDraft } from './use-draft.ts'

export type TextFieldProps = {
  readonly label: string
  readonly value: string
  /** Called once, on leaving the field (or Enter), with the trimmed text; not when nothing changed. */
  readonly onCommit: (text: string) => void
  /** Follows every letter, for searching; the value then comes back at once. */
  readonly onType?: (text: string) => void
  readonly hint?: string | null | undefined
  readonly error?: string | undefined
  readonly placeholder?: string
  /** The label is read out only; something else beside the field says it to the eye. */
  readonly isLabelHidden?: boolean
  readonly isMultiline?: boolean
  readonly isReadOnly?: boolean
  readonly isDisabled?: boolean
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'url'
  readonly maxLength?: number
  readonly autoFocus?: boolean
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A field whose edit is kept on leaving it. Never overwritten while somebody types; Escape restores. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, onType, hint, error, isMultiline = false } = props
  const { isReadOnly = false, isDisabled = false, autoFocus = false, type = 'text' } = props
  const { placeholder = '', autoComplete = 'off', maxLength = isMultiline ? 4000 : 200 } = props
  const draft = useDraft(value, onCommit, isMultiline)
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={draft.text}
      onChange={(text) => {
        draft.onChange(text)
        onType?.(text)
      }}
      onFocus={draft.onFocus}
      onBlur={draft.onBlur}
      isInvalid={error !== undefined}
      {...{ isReadOnly, isDisabled, autoFocus, autoComplete, maxLength, type }}
    >
      <FieldLabel label={label} hint={hint} isHidden={props.isLabelHidden} />
      {isMultiline ? (
        <TextArea
          className={classNames(styles.box, styles.area)}
          placeholder={placeholder}
          rows={3}
          onKeyDown={draft.onKeyDown}
        />
      ) : (
        <Input
          className={styles.box ?? ''}
          placeholder={placeholder}
          ref={props.inputRef ?? null}
          onKeyDown={draft.onKeyDown}
        />
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}

/** The same for several lines. */
export function TextAreaField(props: Omit<TextFieldProps, 'isMultiline' | 'type' | 'inputRef'>) {
  return <TextField {...props} isMultiline />
}
