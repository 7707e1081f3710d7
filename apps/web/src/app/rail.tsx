import { Link } from 'wouter'
import { useLiveMap } from '../store/live-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { type Place, pathOf } from './places.ts'
import styles from './rail.module.css'

type Props = { readonly places: readonly Place[]; readonly current: Place }

/** The places of this map; on a phone a bar at the bottom. */
export function Rail({ places, current }: Props) {
  const { mapId } = useLiveMap()
  const { shell } = useMessages()
  const inRail = places.filter(({ isOffRail }) => !isOffRail)
  if (inRail.length < 2) return null
  return (
    <nav className={styles.rail} aria-label={shell.placesLabel}>
      <ul className={styles.list}>
        {inRail.map((place) => (
          <li key={place.id}>
            <Link
              href={pathOf(mapId, place) + location.search}
              className={styles.place ?? ''}
              aria-current={place === current ? 'page' : undefined}
            >
              <place.icon size={22} strokeWidth={1.8} aria-hidden />
              {shell.places[place.id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
