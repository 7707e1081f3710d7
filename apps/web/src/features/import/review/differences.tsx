import { cellKey } from '@webwijzer/matching/review'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { classNames } from '../../../ui/class-names.ts'
import { takeFromList } from './review-actions.ts'
import styles from './review-row.module.css'
import type { DifferenceToShow } from './said-words.ts'

/** Where the list says otherwise than the map: what is there stays, unless people take what the list says. */
export function Differences({ shown }: { readonly shown: readonly DifferenceToShow[] }) {
  const { importing } = useMessages()
  const { mapId } = useLiveMap()
  const { said } = importing.review
  return shown.map(({ difference, label, sentence, keep, take }) => {
    const { kind, id, path, row, column, isTaken } = difference
    const choose = (isFromList: boolean) => takeFromList(mapId, [cellKey(row, column)], isFromList)
    return (
      <div key={`${kind} ${id} ${path} ${row}`} className={styles.differs}>
        <p className={styles.becomes}>{sentence}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons of which one is pressed. */}
        <div className={styles.choices} role="group" aria-label={said.choose(label)}>
          <Choice label={keep} isChosen={!isTaken} onPress={() => choose(false)} />
          <Choice label={take} isChosen={isTaken} onPress={() => choose(true)} />
        </div>
      </div>
    )
  })
}

type ChoiceProps = {
  readonly label: string
  readonly isChosen: boolean
  readonly onPress: () => void
}

/** One of two answers, pressed or not. */
export function Choice({ label, isChosen, onPress }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classNames(styles.choice, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      onClick={onPress}
    >
      {label}
    </button>
  )
}
