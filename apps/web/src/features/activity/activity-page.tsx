import type { LogEntry } from '@webwijzer/domain/log-entry'
import { useState } from 'react'
import { blockedText } from '../../store/activity/blocked-text.ts'
import { inARow } from '../../store/in-a-row.ts'
import { useUi } from '../../store/ui-store.ts'
import { useActivity } from '../../store/use-activity.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSentence } from '../../store/use-sentence.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './activity-page.module.css'
import { ActivityRow } from './activity-row.tsx'
import { useDays } from './use-days.ts'

const pageLength = 100

/** Logboek: what happened, by whom and when, with a way back per line. */
export function ActivityPage() {
  const messages = useMessages()
  const { activity, together, basics } = messages
  const language = useUi((ui) => ui.language)
  const { kind, lines, names } = useActivity()
  const sentenceOf = useSentence(names)
  const { dayOf } = useDays()
  const [group, setGroup] = useState<string | null>(null)
  const [count, setCount] = useState(pageLength)
  const groups = [...new Set(lines.flatMap(({ entry }) => entry.author.group ?? []))].toSorted()
  const shown = lines.filter(({ entry }) => group === null || entry.author.group === group)
  const whyBlocked = (entry: LogEntry) =>
    blockedText(entry, lines.map((line) => line.entry).toReversed(), {
      messages,
      inARow: (words) => inARow(words, language),
    })
  const days = Map.groupBy(shown.slice(0, count), ({ entry }) => dayOf(entry.at))
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{activity.title}</h1>
          <p className={styles.note}>{activity.introduction}</p>
        </div>
        {groups.length > 0 && (
          <div className={styles.filter}>
            <SelectField
              label={together.group.label}
              value={group}
              options={groups.map((id) => ({ id, label: together.group.by(id) }))}
              emptyLabel={together.group.everybody}
              onClear={() => setGroup(null)}
              onChange={setGroup}
            />
          </div>
        )}
      </div>
      {kind === 'loading' && <p role="status">{basics.loading}</p>}
      {kind === 'unreachable' && <EmptyState title={activity.unreachable} />}
      {kind === 'here' && shown.length === 0 && (
        <EmptyState title={group === null ? activity.empty : activity.nothingBy(group)} />
      )}
      {[...days].map(([day, ones]) => (
        <section key={day}>
          <h2 className={styles.day}>{day}</h2>
          <ol className={styles.list}>
            {ones.map((line) => (
              <ActivityRow
                key={line.entry.seq}
                line={line}
                sentence={sentenceOf(line)}
                whyBlocked={whyBlocked}
              />
            ))}
          </ol>
        </section>
      ))}
      {shown.length > count && (
        <Button onPress={() => setCount(count + pageLength)}>{activity.more}</Button>
      )}
    </div>
  )
}
