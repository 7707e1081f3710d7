import type { BlindSpotId } from '@webwijzer/analysis/blind-spots'
import type { Finding } from '@webwijzer/analysis/blind-spots/finding'
import { mapQuestions } from '../../store/selectors/map-questions.ts'
import { pointAt, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './insights-page.module.css'
import { QuestionItem } from './question-item.tsx'

type Asked = { readonly id: BlindSpotId; readonly findings: readonly Finding[] }

/** Every question to the map, those with something to talk about first; choosing one lights it up. */
export function QuestionsPart() {
  const { insights, blindSpots } = useMessages()
  const { questions: say } = insights
  const all = useMap(mapQuestions)
  const pointing = useUi((ui) => ui.pointing)
  const open = pointing?.about === 'question' ? pointing.question : null
  // Of an empty map nothing is missing, which is no answer.
  const hasSomething = useMap(
    ({ organisation, consultationTable }) => organisation.size > 0 && consultationTable.size > 0,
  )
  const known = all.flatMap(({ id, findings }): Asked[] => (findings ? [{ id, findings }] : []))
  const found = known.filter(({ findings }) => findings.length > 0)
  const answered = known.filter(({ findings }) => findings.length === 0)

  if (!hasSomething) return <EmptyState title={say.empty} />
  return (
    <section className={styles.part} aria-label={say.title}>
      <p className={styles.text}>{say.text}</p>
      <ul className={styles.list}>
        {found.map(({ id, findings }) => (
          <QuestionItem
            key={id}
            id={id}
            findings={findings}
            isOpen={open === id}
            onToggle={(isOpen) =>
              pointAt(isOpen ? { about: 'question', question: id, finding: null } : null)
            }
          />
        ))}
      </ul>
      {answered.length > 0 && (
        <Fold title={say.answered(answered.length)}>
          <ul className={styles.list}>
            {answered.map(({ id }) => (
              <li key={id}>
                <p>{blindSpots[id].question}</p>
                <p className={styles.quiet}>{blindSpots[id].none}</p>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}
