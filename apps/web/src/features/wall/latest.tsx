import type { Kind } from '@webwijzer/domain/records'
import type { ActivityLine } from '../../store/activity/activity-lines.ts'
import { useActivity } from '../../store/use-activity.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSentence } from '../../store/use-sentence.ts'
import styles from './wall-page.module.css'

const most = 6

/** What people wrote about one another is not read aloud by a wall, whoever hung it there. */
const kept: ReadonlySet<Kind> = new Set<Kind>([
  'nomination',
  'webber',
  'observation',
  'participant',
  'field',
])

const isForAll = ({ entry }: ActivityLine) => entry.diff.every(({ kind }) => !kept.has(kind))

/** What was just added, the newest first. */
export function Latest() {
  const { wall } = useMessages()
  const { lines, names } = useActivity()
  const sentenceOf = useSentence(names)
  const latest = lines.filter((line) => !line.isOnlyMoved && isForAll(line)).slice(0, most)
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
