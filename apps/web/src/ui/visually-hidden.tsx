import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

type Props = {
  readonly children: ReactNode
  /** Read out when it changes, once the reader has a moment. */
  readonly isLive?: boolean
}

/** Text for screen readers only. */
export function VisuallyHidden({ children, isLive = false }: Props) {
  return (
    <span className={styles.hidden} {...(isLive ? { role: 'status', 'aria-live': 'polite' } : {})}>
      {children}
    </span>
  )
}
