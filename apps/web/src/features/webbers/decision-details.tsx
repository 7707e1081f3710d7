import type { Webber } from '@webwijzer/domain/records'
import { Trash2 } from 'lucide-react'
import { removeDecision } from '../../commands/remove-decision.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './decision-details.module.css'
import { DecisionField } from './decision-field.tsx'
import { focusAround } from './focus-around.ts'

type Props = {
  readonly webber: Webber
  /** About whom it is, in words. */
  readonly who: string
  /** Shows the function too, which is chosen elsewhere in the decision box. */
  readonly isComplete?: boolean
}

/** What belongs to a decision: in which session, why, and whether who is meant agrees. */
export function DecisionDetails({ webber, who, isComplete = false }: Props) {
  const { decide: say } = useMessages().webbers
  const run = useRun()
  return (
    <div className={styles.details}>
      {isComplete && <DecisionField webber={webber} field="function" />}
      <DecisionField webber={webber} field="status" />
      <DecisionField webber={webber} field="session" />
      <div className={styles.wide}>
        <DecisionField webber={webber} field="consent" />
      </div>
      <div className={styles.wide}>
        <DecisionField webber={webber} field="reason" />
      </div>
      <div className={styles.remove}>
        <Button
          look="quiet"
          icon={<Trash2 size={18} aria-hidden />}
          label={`${say.remove}: ${who}`}
          onPress={({ target }) => {
            focusAround(target)
            run(removeDecision, { id: webber.id })
          }}
        >
          {say.remove}
        </Button>
      </div>
    </div>
  )
}
