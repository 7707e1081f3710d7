import { useTurnout } from '../../store/turnout.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import { decisionsByName } from './decisions.ts'
import styles from './figures.module.css'
import { countedByPhone, namingFigures } from './naming-figures.ts'
import { seatFigures } from './seat-figures.ts'

/** A few figures to begin with: who spoke, how sure the map is, what the group decided. */
export function Figures() {
  const { figures: say } = useMessages().webbers
  const phones = useTurnout(null)
  const known = useMap(namingFigures)
  const naming = phones ? countedByPhone(known, phones) : known
  const { seats, unchecked } = useMap(seatFigures)
  const decisions = useMap(decisionsByName)
  const count = (...wanted: string[]) =>
    decisions.filter(({ webber }) => wanted.includes(webber.status)).length
  return (
    <div className={styles.figures}>
      <div className={styles.figure}>
        <p>
          <span className={styles.label}>{say.named}</span>
          <strong className={styles.value}>
            {naming.times > 0 ? say.times(naming.times) : say.notYet}
          </strong>{' '}
          {naming.times > 0 ? say.byPeople(naming.people, naming.present) : say.askFirst}
        </p>
      </div>
      <div className={styles.figure}>
        <p>
          <span className={styles.label}>{say.checked}</span>
          <strong className={styles.value}>
            {seats > 0 ? say.seats(seats - unchecked.length, seats) : say.noSeats}
          </strong>{' '}
          {seats > 0 ? say.areChecked : say.noSeatsTold}
        </p>
        {unchecked.length > 0 && (
          <Fold title={say.askThese(unchecked.length)}>
            <ul className={styles.asks}>
              {unchecked.map(({ id, organisation, table }) => (
                <li key={id}>{say.seatAt(organisation, table)}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
      <div className={styles.figure}>
        <p>
          <span className={styles.label}>{say.decided}</span>
          <strong className={styles.value}>{say.webbers(count('confirmed'))}</strong>{' '}
          {decisions.length > 0
            ? say.toDiscuss(count('proposed', 'discussed'))
            : say.nothingDecided}
        </p>
      </div>
    </div>
  )
}
