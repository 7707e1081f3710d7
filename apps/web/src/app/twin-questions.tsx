import { useTwins } from '../commands/use-twins.ts'
import { QuestionBox } from '../ui/question-box.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './twin-questions.module.css'

/** Asks, when two screens put the same on the map at the same moment; nothing while nobody did. */
export function TwinQuestions() {
  const twins = useTwins()
  return (
    <>
      <VisuallyHidden isLive>{twins.at(-1)?.question ?? ''}</VisuallyHidden>
      {twins.length > 0 && (
        <div className={styles.questions}>
          {twins.map(({ key, question, answers, answer }) => (
            <QuestionBox key={key} question={question} answers={answers} onAnswer={answer} />
          ))}
        </div>
      )}
    </>
  )
}
