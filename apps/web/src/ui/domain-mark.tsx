import { classNames } from './class-names.ts'
import styles from './domain-mark.module.css'

type Props = {
  readonly group:
    | 'municipal'
    | 'debt'
    | 'care'
    | 'education'
    | 'youth'
    | 'welfare'
    | 'living'
    | 'informal'
    | null
  /** Informal parties have a dashed ring, as on the map. */
  readonly isInformal?: boolean
}

/** A dot in the colour of a domain. Decoration: the words beside it say the same. */
export function DomainMark({ group, isInformal = false }: Props) {
  return (
    <span
      aria-hidden
      className={classNames(styles.mark, isInformal && styles.dashed)}
      style={{ color: group ? `var(--d-${group})` : 'var(--line-strong)' }}
    />
  )
}
