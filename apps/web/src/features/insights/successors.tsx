import type { Successor } from '@webwijzer/analysis/successors'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import styles from './what-if.module.css'

type Props = {
  readonly successors: readonly Successor[]
  readonly nameOf: (id: string) => string
}

/** Who could take over, and what that takes: seats to take and lines to make. */
export function Successors({ successors, nameOf }: Props) {
  const { whatIf: say } = useMessages()
  return (
    <section>
      <h3>{say.successorsTitle}</h3>
      <p className={styles.quiet}>
        {successors.length === 0 ? say.noSuccessors : say.successorsText}
      </p>
      <ul className={styles.successors}>
        {successors.map((each) => (
          <li key={each.organisation} className={styles.successor}>
            <p className={styles.name}>
              <strong>{nameOf(each.organisation)}</strong>
              {each.sameDomain && <Chip tone="soft">{say.sameDomain}</Chip>}
            </p>
            <p>
              {say.newSeats(each.newSeats.map(nameOf))} {say.newLinks(each.newLinks.length)}
            </p>
            {each.newLinks.length > 0 && (
              <ul className={styles.links}>
                {each.newLinks.map((part) => (
                  <li key={part.join(' ')}>{say.newLink(part.map(nameOf))}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
