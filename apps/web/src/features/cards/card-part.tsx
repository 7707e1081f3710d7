import type { ReactNode } from 'react'
import styles from './rows.module.css'

type Props = {
  readonly title: string
  /** How many there are, in words. */
  readonly count?: string | null
  /** Said where there are none. */
  readonly none?: string | null
  /** The rows. */
  readonly children?: ReactNode
  /** What comes after the rows: a way to add one. */
  readonly after?: ReactNode
}

/** A list on a card, under its heading. */
export function CardPart({ title, count, none, children, after }: Props) {
  return (
    <section className={styles.part}>
      <h3>
        {title} {count && <span className={styles.count}>{count}</span>}
      </h3>
      {none ? <p className={styles.empty}>{none}</p> : <ul className={styles.rows}>{children}</ul>}
      {after}
    </section>
  )
}
