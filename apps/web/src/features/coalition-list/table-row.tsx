import { select } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './coalition-list-page.module.css'
import type { ListedTable } from './listed.ts'

/** One consultation table: what it is for, how often it meets and how many sit there. */
export function TableRow({ listed }: { readonly listed: ListedTable }) {
  const { coalitionList: words } = useMessages()
  const { id, label, detail, seats, frequency } = listed
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <span className={styles.table} aria-hidden />
        <button
          type="button"
          className={styles.name}
          onClick={() => select({ kind: 'consultationTable', id })}
        >
          {label}
        </button>
      </div>
      {detail && <p className={styles.offer}>{detail}</p>}
      <p className={styles.facts}>
        {[words.seated(seats), ...(frequency ? [frequency] : [])].join(' · ')}
      </p>
    </li>
  )
}
