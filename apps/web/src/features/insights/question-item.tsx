import type { BlindSpotId } from '@webwijzer/analysis/blind-spots'
import type { Finding } from '@webwijzer/analysis/blind-spots/finding'
import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { FindingItem } from './finding-item.tsx'
import { findingKey } from './names-of-finding.ts'
import styles from './question-item.module.css'
import { ShowOnMap } from './show-on-map.tsx'

type Props = {
  readonly id: BlindSpotId
  readonly findings: readonly Finding[]
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

const firstFew = 8

/** One question: what was found, as a sentence and a list, while the map shows it. */
export function QuestionItem({ id, findings, isOpen, onToggle }: Props) {
  const { blindSpots, insights, explanations } = useMessages()
  const { questions: say } = insights
  const [isWhole, setWhole] = useState(false)
  const contentId = useId()
  const shown = isWhole ? findings : findings.slice(0, firstFew)
  return (
    <li className={styles.item} data-open={isOpen}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.question}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={() => onToggle(!isOpen)}
        >
          <ChevronRight size={20} aria-hidden className={styles.arrow} />
          <span className={styles.words}>{blindSpots[id].question}</span>
          <span className={styles.count}>{say.found(findings.length)}</span>
        </button>
      </h2>
      <div id={contentId} hidden={!isOpen} className={styles.content}>
        {isOpen && (
          <>
            <p>{blindSpots[id].about(findings.length)}</p>
            {id === 'onlyLinks' && <p className={styles.quiet}>{explanations.numbers.soleLink}</p>}
            <ShowOnMap question={id} />
            <ul className={styles.findings}>
              {shown.map((finding) => (
                <FindingItem key={findingKey(finding)} question={id} finding={finding} />
              ))}
            </ul>
            {findings.length > firstFew && (
              <Button look="quiet" onPress={() => setWhole(!isWhole)}>
                {isWhole ? say.fewer : say.more(findings.length)}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  )
}
