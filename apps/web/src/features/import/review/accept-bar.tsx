import type { ImportReview } from '../../../store/importing/import-review.ts'
import { useLiveMap } from '../../../store/live-map.ts'
import { useUi } from '../../../store/ui-store.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { acceptReview } from '../accept/accept-review.ts'
import page from '../import-page.module.css'
import { summaryInShort, summarySentence } from '../summary-sentence.ts'
import styles from './review-step.module.css'
import type { ImportSummary } from './summary.ts'

type Props = { readonly review: ImportReview; readonly summary: ImportSummary }

/** What happens in all, in one sentence, before anything does; and the buttons that do it, or let it go. */
export function AcceptBar({ review, summary }: Props) {
  const { importing } = useMessages()
  const { review: words } = importing
  const language = useUi((ui) => ui.language)
  const map = useLiveMap()
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
          onPress={() => void acceptReview(map, review, summaryInShort(summary, language))}
        >
          {words.accept}
        </Button>
      </div>
    </section>
  )
}
