import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type PressEvent,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './icon-button.module.css'

export type IconButtonProps = {
  /** Its name, read out and shown on hover and focus. */
  readonly label: string
  readonly icon: ReactNode
  readonly onPress?: (event: PressEvent) => void
  readonly isDisabled?: boolean
  readonly look?: 'plain' | 'framed'
  /** Keys that do the same, shown behind the label. */
  readonly shortcut?: string
  readonly isSmall?: boolean
}

/** A button with a picture on it; its name shows on hover and focus. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, onPress, isDisabled = false, look = 'plain', shortcut, isSmall } = props
  return (
    <TooltipTrigger delay={400}>
      <AriaButton
        aria-label={label}
        {...(onPress ? { onPress } : {})}
        {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
        isDisabled={isDisabled}
        className={classNames(styles.button, styles[look], isSmall && styles.small)}
      >
        {icon}
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {shortcut && <kbd className={styles.keys}>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
