import { useDoubt } from '../../commands/use-doubt.ts'
import { type Doubt, useDoubtsAt } from '../../store/doubts.ts'
import { QuestionBox } from '../../ui/question-box.tsx'
import styles from './matrix-page.module.css'

/** Where the matrix asks about its new rows. */
export const matrixRowsAt = '#matrix-rows'

/** Questions about rows whose name is much like that of another row. */
export function Doubts({ onAnswered }: { readonly onAnswered: () => void }) {
  const doubts = useDoubtsAt(matrixRowsAt)
  if (doubts.length === 0) return null
  return (
    <div className={styles.doubts}>
      {doubts.map((doubt) => (
        <DoubtQuestion key={doubt.organisation} doubt={doubt} onAnswered={onAnswered} />
      ))}
    </div>
  )
}

type QuestionProps = { readonly doubt: Doubt; readonly onAnswered: () => void }

function DoubtQuestion({ doubt, onAnswered }: QuestionProps) {
  const asked = useDoubt(doubt)
  if (!asked) return null
  const { answer, ...words } = asked
  return (
    <QuestionBox
      {...words}
      onAnswer={(by) => {
        answer(by)
        onAnswered()
      }}
    />
  )
}
