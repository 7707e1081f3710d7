import { useEffect, useState } from 'react'
import { highlight, select, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { AddBest } from './add-best.tsx'
import styles from './best.module.css'
import { BestAnswers } from './best-answers.tsx'
import { bestAtAllTables, bestAtCaseTables } from './best-parties.ts'
import { BestRow } from './best-row.tsx'
import { bestByOrigin, isSameOrigin } from './by-origin.ts'
import step from './step.module.css'

/** Step 5: at least three best represented parties. The map counts, the group writes down. */
export function BestStep() {
  const { best: words } = useMessages().worksheet
  const [casesOnly, setCasesOnly] = useState(false)
  const { suggested, seats } = useMap(casesOnly ? bestAtCaseTables : bestAtAllTables)
  const chosen = useOwnAnswer()
  const others = chosen.filter((id) => !suggested.includes(id))
  useLightUp(suggested)
  const count = casesOnly ? words.caseSeats : words.seats
  return (
    <>
      <h1 className={step.title}>{words.title}</h1>
      <p className={step.explanation}>{words.explanation}</p>
      <div className={styles.toggle}>
        <CheckboxField label={words.casesOnly} isSelected={casesOnly} onChange={setCasesOnly} />
      </div>
      {suggested.length === 0 ? (
        <p className={step.empty}>{words.nobody}</p>
      ) : (
        <section aria-labelledby="best-suggested" className={styles.part}>
          <h2 id="best-suggested">{words.suggestionTitle}</h2>
          {suggested.length > 3 && <p className={styles.note}>{words.ties(suggested.length)}</p>}
          <ul className={styles.rows}>
            {[...suggested, ...others].map((id) => (
              <BestRow
                key={id}
                id={id}
                count={count(seats.get(id) ?? 0)}
                isChosen={chosen.includes(id)}
              />
            ))}
          </ul>
        </section>
      )}
      <AddBest chosen={chosen} />
      <BestAnswers chosen={chosen.length} />
    </>
  )
}

/** Whom this session and group wrote down. */
function useOwnAnswer(): readonly string[] {
  const own = useUi((ui) => ui.origin)
  const answers = useMap(bestByOrigin)
  const answer = answers.find(({ origin }) => isSameOrigin(origin, own))
  return answer?.records.flatMap(({ subject }) => subject ?? []) ?? []
}

/** Who is suggested is lit up on the map beside it, and nobody else, until the step is left. */
function useLightUp(ids: readonly string[]) {
  useEffect(() => select(null), [])
  useEffect(() => {
    highlight(ids)
    return () => highlight([])
  }, [ids])
}
