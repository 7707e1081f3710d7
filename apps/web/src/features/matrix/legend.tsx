import { roleCycle } from '../../commands/set-seat.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './legend.module.css'

/** What the letters mean; the same letters are the keys. */
export function Legend({ canEdit }: { readonly canEdit: boolean }) {
  const { matrix } = useMessages()
  return (
    <ul className={styles.legend} aria-label={matrix.legendLabel}>
      {roleCycle.map((role) => (
        <li key={role} className={styles.item} data-role={role}>
          <span className={styles.mark}>{matrix.letters[role].toUpperCase()}</span>
          {matrix.roles[role]}
        </li>
      ))}
      <li className={styles.item}>
        {canEdit && <span className={styles.key}>{matrix.notSureLetter.toUpperCase()}</span>}
        <span className={styles.doubt}>{matrix.notSureMark}</span>
        {matrix.notSure}
      </li>
      <li className={styles.item}>
        <span className={styles.cases} />
        {matrix.casesShort}
      </li>
    </ul>
  )
}
