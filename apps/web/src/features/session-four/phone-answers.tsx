import { fourBoxes } from '@webwijzer/domain/four-boxes'
import { useMessages } from '../../store/use-messages.ts'
import type { Entry } from './boxes-of.ts'
import { EntryItem } from './entry-item.tsx'
import styles from './session-four.module.css'

/** What single phones answered, box by box: it belongs to no group. */
export function PhoneAnswers({ entries }: { readonly entries: readonly Entry[] }) {
  const { fourBoxes: say } = useMessages()
  const boxes = fourBoxes.flatMap((box) => {
    const said = entries.filter(({ observationKind }) => observationKind === box)
    return said.length > 0 ? [{ box, said }] : []
  })
  if (boxes.length === 0) return null
  return (
    <section className={styles.phones} aria-labelledby="phone-answers">
      <h2 id="phone-answers">{say.fromPhones.title}</h2>
      <p className={styles.soft}>{say.fromPhones.lead}</p>
      <div className={styles.boxes}>
        {boxes.map(({ box, said }) => (
          <section key={box} className={styles.box} data-box={box} aria-labelledby={`phone-${box}`}>
            <h3 id={`phone-${box}`}>{say.boxes[box].title}</h3>
            <ul className={styles.entries}>
              {said.map((entry) => (
                <EntryItem key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
