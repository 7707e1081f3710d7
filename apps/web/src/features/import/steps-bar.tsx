import { useMessages } from '../../store/use-messages.ts'
import type { Stage } from './import-store.ts'
import styles from './steps-bar.module.css'

const steps = ['file', 'columns', 'review', 'done'] as const
type Step = (typeof steps)[number]

const stepOf: Readonly<Record<Stage['kind'], Step>> = {
  door: 'file',
  busy: 'file',
  refused: 'file',
  columns: 'columns',
  graph: 'columns',
  ours: 'review',
  review: 'review',
  accepting: 'done',
  interrupted: 'done',
  done: 'done',
}

/** How far somebody is; it tells, and leads nowhere. */
export function StepsBar({ stage }: { readonly stage: Stage }) {
  const { importing } = useMessages()
  const current = stepOf[stage.kind]
  return (
    <ol className={styles.steps} aria-label={importing.stepsLabel}>
      {steps.map((step, at) => (
        <li
          key={step}
          className={styles.step}
          data-done={at < steps.indexOf(current) || undefined}
          aria-current={step === current ? 'step' : undefined}
        >
          <span className={styles.number} aria-hidden>
            {at + 1}
          </span>
          {importing.steps[step]}
        </li>
      ))}
    </ol>
  )
}
