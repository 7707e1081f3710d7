import type { ReactNode } from 'react'
import styles from './map-options.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

/** The browser's own list: it fits in a bar, and opens as people know it on a phone. */
export function OptionChoice({ label, value, onChange, children }: Props) {
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </label>
  )
}
