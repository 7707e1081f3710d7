import { useMessages } from '../../../store/use-messages.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { WorkPile } from './items.ts'
import styles from './pile-tabs.module.css'

export type PileId = WorkPile | 'differs' | 'lost' | 'familyOrCase' | 'repaired'

type Props = {
  readonly current: PileId
  readonly tabs: readonly {
    readonly id: PileId
    readonly count: number
    readonly openCount: number
  }[]
  readonly onChange: (pile: PileId) => void
}

/** The piles with how many lie on each, and how many still need a person. Empty ones do not show. */
export function PileTabs({ current, tabs, onChange }: Props) {
  const { importing } = useMessages()
  const { review: words } = importing
  return (
    <nav aria-label={words.pilesLabel}>
      <ul className={styles.tabs}>
        {tabs
          .filter(({ id, count }) => count > 0 || id === current)
          .map(({ id, count, openCount }) => (
            <li key={id}>
              <button
                type="button"
                className={classNames(styles.tab, id === current && styles.current)}
                aria-current={id === current ? 'true' : undefined}
                onClick={() => onChange(id)}
              >
                <span>{words.pileOf(words.piles[id].name, count)}</span>
                {openCount > 0 && <span className={styles.open}>{words.toDo(openCount)}</span>}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  )
}
