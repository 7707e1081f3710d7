import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { Link } from 'wouter'
import { useMessages } from '../../store/use-messages.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import type { ListedMap } from './my-maps-api.ts'
import styles from './my-maps-page.module.css'
import { useDay } from './use-day.ts'

type Props = {
  readonly map: ListedMap
  readonly onRename: () => void
  readonly onDelete: () => void
}

/** One map that can be opened. */
export function MapRow({ map, onRename, onDelete }: Props) {
  const { myMaps } = useMessages()
  const dayOf = useDay()
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link href={`/m/${encodeURIComponent(map.id)}`} className={styles.name ?? ''}>
          {map.name}
        </Link>
        <p className={styles.detail}>
          {map.consultationTables !== null && (
            <span>{myMaps.counts(map.organisations, map.consultationTables)}</span>
          )}
          <span>{myMaps.changedOn(dayOf(map.changedAt))}</span>
        </p>
      </div>
      {map.role === 'projectTeam' && (
        <MenuButton
          label={myMaps.more(map.name)}
          items={[
            {
              id: 'rename',
              label: myMaps.rename,
              icon: <Pencil size={18} aria-hidden />,
              onSelect: onRename,
            },
            {
              id: 'delete',
              label: myMaps.remove,
              icon: <Trash2 size={18} aria-hidden />,
              onSelect: onDelete,
              isDanger: true,
            },
          ]}
        >
          <Ellipsis size={20} aria-hidden />
        </MenuButton>
      )}
    </li>
  )
}
