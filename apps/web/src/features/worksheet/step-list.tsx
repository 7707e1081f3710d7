import { useMessages } from '../../store/use-messages.ts'
import styles from './step-list.module.css'
import { goToStep, stepIds, useWorksheet } from './worksheet-store.ts'

/** The steps of the exercise; any can be opened at any moment, nothing has to be finished. */
export function StepList() {
  const { worksheet } = useMessages()
  const current = useWorksheet(({ step }) => step)
  return (
    <nav aria-label={worksheet.stepsLabel}>
      <ol className={styles.steps}>
        {stepIds.map((step) => (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => goToStep(step)}
            >
              <span className={styles.number}>{worksheet.steps[step].number}</span>{' '}
              <span className={styles.title}>{worksheet.steps[step].title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
