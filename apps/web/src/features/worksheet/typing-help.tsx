import { useMessages } from '../../store/use-messages.ts'
import styles from './typing-help.module.css'

/** What can be typed besides a name, for who wants to be faster: never needed. */
export function TypingHelp() {
  const { summary, help } = useMessages().worksheet.marks
  return (
    <details className={styles.help}>
      <summary>{summary}</summary>
      <dl className={styles.list}>
        {help.map(([typed = '', meaning]) => (
          <div key={typed}>
            <dt>{typed}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
