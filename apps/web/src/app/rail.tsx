import { Ellipsis } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useLiveMap } from '../store/live-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { type Place, pathOf } from './places.ts'
import styles from './rail.module.css'
import { useMedia } from './use-media.ts'

type Props = { readonly places: readonly Place[]; readonly current: Place }

/** So many places stand in the bar of a phone; where there are more, one of them gives way to a menu. */
const fitsOnPhone = 5

/** The places of this map; on a phone a bar at the bottom, with a menu for those that do not fit. */
export function Rail({ places, current }: Props) {
  const { mapId } = useLiveMap()
  const { shell } = useMessages()
  const isPhone = useMedia('(max-width: 699px)')
  const inRail = places.filter(({ isOffRail }) => !isOffRail)
  if (inRail.length < 2) return null
  const isTight = isPhone && inRail.length > fitsOnPhone
  const shown = isTight ? inRail.slice(0, fitsOnPhone - 1) : inRail
  return (
    <nav className={styles.rail} aria-label={shell.placesLabel}>
      <ul className={styles.list}>
        {shown.map((place) => (
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
        {isTight && <More places={inRail.slice(shown.length)} current={current} />}
      </ul>
    </nav>
  )
}

/** The other places; the button is called after the one that is open. */
function More({ places, current }: Props) {
  const { mapId } = useLiveMap()
  const { shell } = useMessages()
  const [, goTo] = useLocation()
  const open = places.find((place) => place === current)
  const Icon = open?.icon ?? Ellipsis
  const name = open ? shell.places[open.id] : shell.morePlaces
  return (
    <li data-current={open ? '' : undefined}>
      <MenuButton
        label={open ? `${name}, ${shell.morePlaces}` : name}
        className={styles.place}
        items={places.map((place) => ({
          id: place.id,
          label: shell.places[place.id],
          icon: <place.icon size={20} strokeWidth={1.8} aria-hidden />,
          onSelect: () => goTo(pathOf(mapId, place) + location.search),
        }))}
      >
        <Icon size={22} strokeWidth={1.8} aria-hidden />
        {name}
      </MenuButton>
    </li>
  )
}
