import { useMessages } from '../../store/use-messages.ts'
import { Fold } from './fold.tsx'
import styles from './limits.module.css'

/** What the map does not say: on request, and never far away. */
export function Limits() {
  const { limits } = useMessages().explanations
  return (
    <div className={styles.limits}>
      <Fold title={limits.title}>
        <ul className={styles.points}>
          {limits.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className={styles.short}>{limits.short}</p>
      </Fold>
    </div>
  )
}
