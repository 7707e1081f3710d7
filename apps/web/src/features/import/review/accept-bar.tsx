import { opsFromReview } from '@webwijzer/matching/changes-from-review'
import { useDeferredValue, useMemo } from 'react'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { useLiveMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { uiStore, useUi } from '../../../store/ui-store.ts'
import { useMap } from '../../../store/use-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { acceptReview } from '../accept/accept-review.ts'
import page from '../import-page.module.css'
import type { ColumnsStage } from '../import-store.ts'
import { summaryInShort, summarySentence } from '../summary-sentence.ts'
import styles from './review-step.module.css'
import { summaryOf } from './summary.ts'

type Props = {
  readonly review: ImportReview
  readonly columns: ColumnsStage | null
}

/** What happens in all, in one sentence, before anything does; and the buttons that do it, or let it go. */
export function AcceptBar({ review, columns }: Props) {
  const { importing } = useMessages()
  const { review: words } = importing
  const language = useUi((ui) => ui.language)
  const map = useLiveMap()
  const state = useMap((each) => each)
  const settled = useDeferredValue(review)
  const summary = useMemo(() => {
    const { ops, undecided } = opsFromReview(settled, state, {
      newId,
      origin: uiStore.get().origin,
    })
    return summaryOf(settled, ops, undecided.length)
  }, [settled, state])
  const sentence = summarySentence(summary, language)
  const doesNothing = summary.added.length === 0 && summary.completed === 0
  return (
    <section id="accept" tabIndex={-1} className={styles.bar} aria-label={words.summary.title}>
      <div className={styles.sum}>
        <p className={styles.sentence} role="status">
          {sentence}
        </p>
        {summary.open > 0 && <p className={styles.open}>{words.summary.open(summary.open)}</p>}
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
