import { putTipsAway, useTipsRead } from '../../store/kept-tips.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './limits.module.css'

/** What the map does not say: on request, and never far away; and the way back to the facilitator's tips. */
export function Limits() {
  const { explanations, insights } = useMessages()
  const { limits } = explanations
  const isRead = useTipsRead()
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
      {isRead && (
        <Button look="quiet" onPress={() => putTipsAway(false)}>
          {insights.tips.again}
        </Button>
      )}
    </div>
  )
}
