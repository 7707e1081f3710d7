import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './fold.module.css'

type Props = {
  /** What there is to see, in words. */
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpen?: boolean
  readonly onToggle?: (isOpen: boolean) => void
}

/** Something that opens on request: one tap deeper. */
export function Fold({ title, children, isOpen, onToggle }: Props) {
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.title}>
        <ChevronRight size={18} aria-hidden className={styles.arrow} />
        <span>{title}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
