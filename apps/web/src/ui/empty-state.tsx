import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = {
  readonly title: string
  readonly text?: string
  /** What to do next. */
  readonly children?: ReactNode
  /** There is nothing else on the page: the title is its heading. */
  readonly isWholePage?: boolean
}

/** Where nothing is yet: says what to do next. */
export function EmptyState({ title, text, children, isWholePage = false }: Props) {
  const Title = isWholePage ? 'h1' : 'p'
  return (
    <div className={styles.empty}>
      <Title className={styles.title}>{title}</Title>
      {text && <p>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
