import { Radio, RadioGroup } from 'react-aria-components'
import frame from './field-frame.module.css'
import { FieldLabel } from './field-label.tsx'
import styles from './segmented.module.css'

export type SegmentedProps<Id extends string> = {
  readonly label: string
  readonly value: Id | null
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (id: Id) => void
  readonly hint?: string | null | undefined
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
}

/** One of a few short choices, all in sight. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, value, options, onChange, isLabelHidden } = props
  return (
    <RadioGroup
      className={frame.field ?? ''}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id)
        if (chosen) onChange(chosen.id)
      }}
      orientation="horizontal"
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
    >
      <FieldLabel label={label} hint={props.hint} isHidden={isLabelHidden} />
      <div className={styles.row}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.choice ?? ''}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
