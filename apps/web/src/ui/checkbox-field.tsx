import { Check } from 'lucide-react'
import { Checkbox, Switch } from 'react-aria-components'
import styles from './checkbox-field.module.css'

export type CheckProps = {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
}

/** Yes or no, for a statement. */
export function CheckboxField(props: CheckProps) {
  const { label, isSelected, onChange, isDisabled = false, isReadOnly = false } = props
  return (
    <Checkbox className={styles.check ?? ''} {...{ isSelected, onChange, isDisabled, isReadOnly }}>
      <span className={styles.box}>
        {isSelected && <Check size={16} strokeWidth={3} aria-hidden />}
      </span>
      {label}
    </Checkbox>
  )
}

/** On or off, for something that works at once. */
export function SwitchField(props: CheckProps) {
  const { label, isSelected, onChange, isDisabled = false, isReadOnly = false } = props
  return (
    <Switch className={styles.check ?? ''} {...{ isSelected, onChange, isDisabled, isReadOnly }}>
      <span className={styles.track} />
      {label}
    </Switch>
  )
}
