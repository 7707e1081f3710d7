import type { ReactNode } from 'react'
import styles from './notice-page.module.css'
import { PlainFrame } from './plain-frame.tsx'
import { useTitle } from './use-title.ts'

type Props = {
  readonly title: string
  readonly text: string
  /** What one can do about it. */
  readonly children?: ReactNode
}

/** A page that says one thing, when there is no map to show. */
export function NoticePage({ title, text, children }: Props) {
  useTitle(title)
  return (
    <PlainFrame>
      <div className={styles.notice}>
        <h1>{title}</h1>
        <p>{text}</p>
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </PlainFrame>
  )
}
