import { madeBy } from '../../commands/doubts-after.ts'
import { useDoubt } from '../../commands/use-doubt.ts'
import { type Doubt, useDoubtsAt } from '../../store/doubts.ts'
import { QuestionBox } from '../../ui/question-box.tsx'
import { focusField, noteEntered } from './worksheet-store.ts'

type Props = {
  /** The field where the names were typed. */
  readonly at: string
  /** The field that gets the focus back after an answer. */
  readonly answeredTo?: string
}

/** Questions about names that were put on the map as new. */
export function DoubtList({ at, answeredTo = at }: Props) {
  return useDoubtsAt(at).map((doubt) => (
    <DoubtQuestion key={doubt.organisation} doubt={doubt} answeredTo={answeredTo} />
  ))
}

type QuestionProps = { readonly doubt: Doubt; readonly answeredTo: string }

function DoubtQuestion({ doubt, answeredTo }: QuestionProps) {
  const asked = useDoubt(doubt)
  if (!asked) return null
  const { answer, ...words } = asked
  return (
    <QuestionBox
      {...words}
      onAnswer={(by) => {
        noteEntered(madeBy(answer(by), 'seat'))
        focusField(answeredTo)
      }}
    />
  )
}
