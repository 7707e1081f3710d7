import { useActivity } from '../../store/use-activity.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSentence } from '../../store/use-sentence.ts'
import styles from './wall-page.module.css'

const most = 6

/** What was just added, the newest first. */
export function Latest() {
  const { wall } = useMessages()
  const { lines, names } = useActivity()
  const sentenceOf = useSentence(names)
  const latest = lines.filter(({ isOnlyMoved }) => !isOnlyMoved).slice(0, most)
  return (
    <section className={styles.latest}>
      <h2>{wall.latest}</h2>
      {latest.length === 0 ? (
        <p>{wall.nothingYet}</p>
      ) : (
        <ol>
          {latest.map((line) => (
            <li key={line.entry.seq}>{sentenceOf(line)}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
