import { ArrowRight } from 'lucide-react'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './step.module.css'
import { goToStep, type StepId, stepIds } from './worksheet-store.ts'

/** On to the next part of the exercise: for who comes to the end of this one. */
export function NextStep({ after }: { readonly after: StepId }) {
  const { steps, nextStep } = useMessages().worksheet
  const next = stepIds[stepIds.indexOf(after) + 1]
  if (!next) return null
  return (
    <div className={styles.next}>
      <Button
        look="quiet"
        icon={<ArrowRight size={18} aria-hidden />}
        onPress={() => goToStep(next)}
      >
        {nextStep(steps[next].number, steps[next].title)}
      </Button>
    </div>
  )
}
