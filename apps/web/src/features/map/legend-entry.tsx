import type { ReactNode } from 'react'
import styles from './map-legend.module.css'

type Props = {
  readonly mark: ReactNode
  /** What stands in the circles of this colour. */
  readonly code?: string
  readonly children: ReactNode
}

/** One line of the legend: what it looks like, and what that means. */
export function LegendEntry({ mark, code, children }: Props) {
  return (
    <li className={styles.entry}>
      <span className={styles.mark}>{mark}</span>
      {children}
      {code && <abbr className={styles.code}>{code}</abbr>}
    </li>
  )
}
