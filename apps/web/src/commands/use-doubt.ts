import type { Op } from '@webwijzer/domain/change'
import { getRecord } from '@webwijzer/domain/map-state'
import { type Doubt, dropDoubt } from '../store/doubts.ts'
import { useMap } from '../store/use-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { replaceOrganisation } from './replace-organisation.ts'
import { settleSeat } from './settle-seat.ts'
import { useCanRun, useRun } from './use-command.ts'

export type DoubtAnswer = { readonly id: string | null; readonly label: string }

/**
 * The question that a doubt asks, with its answers; null once there is nothing to ask any more. `answer`
 * gives what it changed on the map.
 */
export function useDoubt({ organisation, at, known, isUnsure }: Doubt) {
  const { worksheet, questions } = useMessages()
  const run = useRun()
  const name = useMap((state) => getRecord(state, 'organisation', organisation)?.name)
  const others = useMap((state) =>
    known.flatMap((id) => getRecord(state, 'organisation', id) ?? []),
  )
  const [first] = others
  const canReplace = useCanRun(replaceOrganisation, { organisation, by: first?.id ?? '' })
  if (name === undefined || !first || !canReplace) return null

  const { question, yes, no } = worksheet.doubles
  const isOne = others.length === 1
  const answers = others.map(({ id, name: full, abbreviation }): DoubtAnswer => {
    const short = abbreviation || full
    return { id, label: isOne ? yes(short) : short }
  })
  // What was only presumed because nobody knew which one was meant, is settled by the answer.
  const settlesAt = isUnsure || known.length < 2 ? undefined : at
  const another = () =>
    settlesAt === undefined ? null : run(settleSeat, { table: settlesAt, organisation })
  return {
    question: isOne ? question(name, first.name) : questions.whichOne(name),
    answers: [...answers, { id: null, label: no }] as const,
    answer(by: string | null): readonly Op[] {
      const outcome =
        by === null ? another() : run(replaceOrganisation, { organisation, by, settlesAt })
      dropDoubt(organisation)
      return outcome?.did ? outcome.ops : []
    },
  }
}
