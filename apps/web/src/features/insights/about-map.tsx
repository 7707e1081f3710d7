import { putTipsAway, useTipsRead } from '../../store/kept-tips.ts'
import { useRole } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './about-map.module.css'

/** How to read the map and what it does not say: on request, and never far away. */
export function AboutMap() {
  const { explanations, insights } = useMessages()
  const { map, limits } = explanations
  const isTeam = useRole() === 'projectTeam'
  const isRead = useTipsRead()
  return (
    <div className={styles.about}>
      <Fold title={insights.about}>
        <p>{map.what}</p>
        <p>{map.howToRead}</p>
        <p>{map.place}</p>
      </Fold>
      <Fold title={limits.title}>
        <ul className={styles.points}>
          {limits.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className={styles.short}>{limits.short}</p>
      </Fold>
      {isTeam && isRead && (
        <Button look="quiet" onPress={() => putTipsAway(false)}>
          {insights.tips.again}
        </Button>
      )}
    </div>
  )
}
