import type { HTMLInputAutoCompleteAttribute, Ref } from 'react'
import { TextField as AriaTextField, FieldError, Input, TextArea } from 'react-aria-components'
import { AskedBefore } from './asked-before.tsx'
import { classNames } from './class-names.ts'
import styles from './field-frame.module.css'
import { FieldLabel } from './field-label.tsx'
import { type TextUse, useTextGuard } from './text-guard.ts'
import { useDraft } from './use-draft.ts'

export type TextFieldProps = {
  readonly label: string
  readonly value: string
  /**
   * Called once, on leaving the field (or Enter), with the trimmed text; not when nothing changed. Answers
   * false when it is not taken: then it stays in the field.
   */
  readonly onCommit: (text: string) => unknown
  /** What it is for, which decides whether something is asked before the text is kept. */
  readonly use?: TextUse
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
  const guard = useTextGuard(props.use)
  const draft = useDraft(value, commit, isMultiline)

  function commit(text: string): unknown {
    const isFree = guard.pass([text], () => {
      onCommit(text)
      draft.reset()
    })
    return isFree && onCommit(text)
  }

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
      <AskedBefore asked={guard.askedAbout(draft.text)} />
    </AriaTextField>
  )
}

/** The same for several lines. */
export function TextAreaField(props: Omit<TextFieldProps, 'isMultiline' | 'type' | 'inputRef'>) {
  return <TextField {...props} isMultiline />
}
