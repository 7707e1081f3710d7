import { useMessages } from '../../../store/use-messages.ts'
import page from '../import-page.module.css'
import styles from './review-step.module.css'
import type { FamilyLine } from './without-families.ts'

type Props = {
  readonly families: readonly FamilyLine[]
  readonly count: number
  readonly headers: readonly string[]
}

/** What seems to be about a family: shown from memory as long as somebody looks, and kept nowhere. */
export function FamilyPile({ families, count, headers }: Props) {
  const { importing } = useMessages()
  const { family: words } = importing.review
  return (
    <>
      {families.length === 0 ? (
        <p>{words.wasThere(count)}</p>
      ) : (
        <ul className={styles.list}>
          {families.map(({ row, column, text, sign, isWholeRow }) => (
            <li key={`${row}:${column}:${text}`}>
              <p className={styles.place}>{words.rule(row, headers[column] ?? '')}</p>
              <p className={styles.quoted}>{text}</p>
              <p>{`${words.signs[sign]} ${isWholeRow ? words.dropped : words.emptied}`}</p>
            </li>
          ))}
        </ul>
      )}
      <p className={page.warning}>{words.help}</p>
    </>
  )
}
