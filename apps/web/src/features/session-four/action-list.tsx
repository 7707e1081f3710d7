import { useMessages } from '../../store/use-messages.ts'
import type { Entry } from './boxes-of.ts'
import styles from './session-four.module.css'

/** What was agreed from what the groups said, with who takes it up. */
export function ActionList({ entries }: { readonly entries: readonly Entry[] }) {
  const { fourBoxes: say, choices } = useMessages()
  const { actions } = say
  const { columns } = actions
  const agreed = entries.filter(({ followUp, owner }) => followUp !== null || owner !== null)
  return (
    <section className={styles.actions}>
      <h2>{actions.title}</h2>
      <p className={styles.soft}>{actions.text}</p>
      {agreed.length === 0 ? (
        <p>{actions.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.about}</th>
              <th scope="col">{columns.owner}</th>
              <th scope="col">{columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {agreed.map(({ id, followUp, text, origin, owner, status, observationKind }) => (
              <tr key={id}>
                <td>{followUp ?? '–'}</td>
                <td>
                  {text}
                  <span className={styles.soft}>
                    {[' ', say.boxes[observationKind].title, origin.group && ` · ${origin.group}`]
                      .filter(Boolean)
                      .join('')}
                  </span>
                </td>
                <td>{owner ?? actions.noOwner}</td>
                <td>{choices.progress[status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
