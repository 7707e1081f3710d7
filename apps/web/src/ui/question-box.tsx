import { Button } from './button.tsx'
import styles from './question-box.module.css'

type Props<Id> = {
  readonly question: string
  /** The answers; that with id null says that nothing is the matter. */
  readonly answers: readonly { readonly id: Id | null; readonly label: string }[]
  readonly onAnswer: (id: Id | null) => void
}

/** A question that waits beside the work: it takes no focus, and nobody has to answer. */
export function QuestionBox<Id extends string>({ question, answers, onAnswer }: Props<Id>) {
  return (
    <div className={styles.question}>
      <p>{question}</p>
      <div className={styles.answers}>
        {answers.map(({ id, label }) => (
          <Button
            key={id ?? ''}
            look={id === null ? 'quiet' : 'secondary'}
            onPress={() => onAnswer(id)}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
