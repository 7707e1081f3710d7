import { useMemo } from 'react'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { useLiveMap } from '../../../store/live-map.ts'
import { useUi } from '../../../store/ui-store.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { acceptReview } from '../accept/accept-review.ts'
import page from '../import-page.module.css'
import type { ColumnsStage } from '../import-store.ts'
import { summaryInShort, summarySentence } from '../summary-sentence.ts'
import type { PileId } from './pile-tabs.tsx'
import styles from './review-step.module.css'
import { summaryOf } from './summary.ts'
import type { Planned } from './use-import-plan.ts'

type Props = {
  readonly review: ImportReview
  readonly planned: Planned
  readonly lostColumns: number
  /** Where the other sheets of the file wait. */
  readonly columns: ColumnsStage | null
  readonly onLook: (pile: PileId) => void
}

/** What happens in all, in one sentence, before anything does; and the buttons that do it, or let it go. */
export function AcceptBar({ review, planned, lostColumns, columns, onLook }: Props) {
  const { importing } = useMessages()
  const { review: words } = importing
  const language = useUi((ui) => ui.language)
  const map = useLiveMap()
  const { plan } = planned
  const summary = useMemo(() => summaryOf(planned), [planned])
  const lostCount = plan.lost.filter(({ isTaken }) => !isTaken).length
  const sentence = summarySentence(summary, language)
  const doesNothing = summary.added.length === 0 && summary.completed === 0
  return (
    <section id="accept" tabIndex={-1} className={styles.bar} aria-label={words.summary.title}>
      <div className={styles.sum}>
        <p className={styles.sentence} role="status">
          {sentence}
        </p>
        {summary.open > 0 && <p className={styles.open}>{words.summary.open(summary.open)}</p>}
        {plan.differences.length > 0 && (
          <Told
            text={words.lost.differ(plan.differences.length)}
            onLook={() => onLook('differs')}
          />
        )}
        {lostColumns + lostCount > 0 && (
          <Told text={words.lost.told(lostColumns, lostCount)} onLook={() => onLook('lost')} />
        )}
      </div>
      <div className={page.buttons}>
        <Button
          look="primary"
          isDisabled={doesNothing}
          onPress={() =>
            void acceptReview(map, review, { summary: summaryInShort(summary, language), columns })
          }
        >
          {words.accept}
        </Button>
      </div>
    </section>
  )
}

type ToldProps = { readonly text: string; readonly onLook: () => void }

/** What is easily overlooked, with the way to it. */
function Told({ text, onLook }: ToldProps) {
  const { importing } = useMessages()
  const { lost } = importing.review
  return (
    <p className={styles.told}>
      {text}{' '}
      <button type="button" className={styles.look} aria-label={lost.lookAt(text)} onClick={onLook}>
        {lost.look}
      </button>
    </p>
  )
}
