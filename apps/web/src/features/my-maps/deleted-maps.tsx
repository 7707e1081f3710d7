import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import type { ListedMap } from './my-maps-api.ts'
import styles from './my-maps-page.module.css'
import { useDay } from './use-day.ts'

const keptFor = 30 * 86_400_000

type Props = { readonly maps: readonly ListedMap[]; readonly onRestore: (map: ListedMap) => void }

/** Maps that were deleted and can still come back. */
export function DeletedMaps({ maps, onRestore }: Props) {
  const { myMaps } = useMessages()
  const dayOf = useDay()
  if (maps.length === 0) return null
  return (
    <section className={styles.deleted}>
      <h2>{myMaps.deletedTitle}</h2>
      <p className={styles.detail}>{myMaps.deletedHint}</p>
      <ul className={styles.list}>
        {maps.map((map) => (
          <li key={map.id} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.gone}>{map.name}</p>
              <p className={styles.detail}>
                {myMaps.keptUntil(dayOf(new Date(Date.parse(map.deletedAt ?? '') + keptFor)))}
              </p>
            </div>
            <Button label={`${myMaps.restore}: ${map.name}`} onPress={() => onRestore(map)}>
              {myMaps.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
