import { getRecord } from '@webwijzer/domain/map-state'
import { replaceOrganisation } from '../../commands/replace-organisation.ts'
import { useCanRun, useRun } from '../../commands/use-command.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { shortNameOf } from './candidates.ts'
import styles from './doubt-list.module.css'
import { madeBy } from './doubts-after.ts'
import { type Doubt, dropDoubt, focusField, noteEntered, useWorksheet } from './worksheet-store.ts'

type Props = {
  /** The field where the names were typed. */
  readonly at: string
  /** The field that gets the focus back after an answer. */
  readonly answeredTo?: string
}

/** Questions about names that were put on the map as new: they wait, and nobody has to answer. */
export function DoubtList({ at, answeredTo = at }: Props) {
  const doubts = useWorksheet((worksheet) => worksheet.doubts.filter((doubt) => doubt.at === at))
  return doubts.map((doubt) => (
    <DoubtQuestion key={doubt.organisation} doubt={doubt} answeredTo={answeredTo} />
  ))
}

type QuestionProps = { readonly doubt: Doubt; readonly answeredTo: string }

function DoubtQuestion({ doubt, answeredTo }: QuestionProps) {
  const { worksheet, questions } = useMessages()
  const { organisation, known } = doubt
  const run = useRun()
  const name = useMap((state) => getRecord(state, 'organisation', organisation)?.name)
  const others = useMap((state) =>
    known.flatMap((id) => getRecord(state, 'organisation', id) ?? []),
  )
  const [first] = others
  const canReplace = useCanRun(replaceOrganisation, { organisation, by: first?.id ?? '' })
  if (name === undefined || !first || !canReplace) return null

  function answer(by: string | null) {
    const outcome = by === null ? null : run(replaceOrganisation, { organisation, by })
    if (outcome?.did) noteEntered(madeBy(outcome.ops, 'seat'))
    dropDoubt(organisation)
    focusField(answeredTo)
  }

  const question =
    others.length === 1 ? worksheet.doubles.question(name, first.name) : questions.whichOne(name)
  return (
    <div className={styles.doubt}>
      <p>{question}</p>
      <div className={styles.answers}>
        {others.map((other) => (
          <Button key={other.id} onPress={() => answer(other.id)}>
            {others.length === 1 ? worksheet.doubles.yes(shortNameOf(other)) : shortNameOf(other)}
          </Button>
        ))}
        <Button look="quiet" onPress={() => answer(null)}>
          {worksheet.doubles.no}
        </Button>
      </div>
    </div>
  )
}
