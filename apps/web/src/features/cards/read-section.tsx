import { useMessages } from '../../store/use-messages.ts'
import { isFilled } from './card-field.ts'
import styles from './card-sections.module.css'
import { CardValue } from './card-value.tsx'
import { fieldLabel } from './field-words.ts'
import { type SectionProps, valueIn } from './section-props.ts'

/** What is filled in, as text; nothing where nothing is. */
export function ReadSection({ kind, record, section, entries }: SectionProps) {
  const messages = useMessages()
  const filled = entries.filter(({ field }) => isFilled(kind, field, valueIn(record, field)))
  if (filled.length === 0) return null
  const title = messages.cards.sections[section]
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <dl className={styles.values}>
        {filled.map((entry) => {
          const label = fieldLabel(messages, kind, entry.field)
          return (
            <div key={entry.field}>
              <dt className={label === title ? styles.unseen : styles.label}>{label}</dt>
              <dd className={styles.value}>
                <CardValue kind={kind} entry={entry} value={valueIn(record, entry.field)} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
