import { useId } from 'react'
import { classNames } from './class-names.ts'
import frame from './field-frame.module.css'

type Props = {
  readonly label: string
  /** A calendar day, YYYY-MM-DD. */
  readonly value: string | null
  readonly onCommit: (value: string | null) => void
  readonly hint?: string | null | undefined
  readonly isReadOnly?: boolean
  readonly isLabelHidden?: boolean
}

/** A day without a clock. The browser's own field: it knows how people here write a date. */
export function DateField({ label, value, onCommit, hint, isReadOnly, isLabelHidden }: Props) {
  const id = useId()
  return (
    <div className={frame.field}>
      <label htmlFor={id} className={classNames(isLabelHidden ? frame.hiddenLabel : frame.label)}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={frame.hint}>
          {hint}
        </p>
      )}
      <input
        // Uncontrolled while somebody types; a new value from outside starts it afresh.
        key={value}
        id={id}
        type="date"
        className={frame.box}
        defaultValue={value ?? ''}
        readOnly={isReadOnly}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onBlur={(event) => {
          const { value: day, validity } = event.target
          if (!validity.badInput && day !== (value ?? '')) onCommit(day || null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') event.currentTarget.value = value ?? ''
        }}
      />
    </div>
  )
}
