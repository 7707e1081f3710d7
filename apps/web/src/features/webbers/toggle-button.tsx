import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import styles from './toggle-button.module.css'

type Props = {
  readonly children: ReactNode
  /** Its whole name, which begins with the words on it. */
  readonly label: string
  readonly onPress: () => void
  /** For one of several choices: whether it is the one. */
  readonly isPressed?: boolean
  /** For what opens something: whether it is open, and the id of what it opens. */
  readonly isExpanded?: boolean
  readonly controls?: string
  readonly tone?: 'plain' | 'webber'
  readonly isDisabled?: boolean
}

/** A button that stays in: a choice that was made, or something that stands open. */
export function ToggleButton(props: Props) {
  const { children, label, onPress, isPressed, isExpanded, controls, tone = 'plain' } = props
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-controls={controls}
      disabled={props.isDisabled}
      className={classNames(styles.button, tone === 'webber' && styles.webber)}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
