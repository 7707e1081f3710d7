import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = {
  readonly title: string
  readonly text?: string
  /** What to do next. */
  readonly children?: ReactNode
}

/** Where nothing is yet: says what to do next. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {text && <p>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
