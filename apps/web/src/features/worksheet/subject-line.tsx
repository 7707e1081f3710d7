import { nameOf } from '../../store/selectors/name-of.ts'
import type { Thing } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './talk.module.css'

type Props = {
  /** What it is about now; null for the whole network. */
  readonly subject: Thing | null
  /** What is selected on the map. */
  readonly selection: Thing | null
  readonly onChoose: (thing: Thing | null) => void
}

/** What the next sentence is about: what is selected on the map, or the whole network. */
export function SubjectLine({ subject, selection, onChoose }: Props) {
  const { talk: words } = useMessages().worksheet
  const name = useMap((state) => selection && nameOf(state, selection.kind, selection.id))
  return (
    <div className={styles.about}>
      <p aria-live="polite">
        {words.about} <strong>{(subject && name) ?? words.wholeNetwork}</strong>
        {!selection && <span className={styles.hint}> {words.howToChoose}</span>}
      </p>
      {selection && name && (
        <Button look="quiet" onPress={() => onChoose(subject ? null : selection)}>
          {subject ? words.letGo : words.letGoAgain(name)}
        </Button>
      )}
    </div>
  )
}
