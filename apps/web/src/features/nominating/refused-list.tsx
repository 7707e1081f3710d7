import type { Op } from '@webwijzer/domain/change'
import type { Nomination, Observation } from '@webwijzer/domain/records'
import type { Store } from '../../store/create-store.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { rejectionText } from '../../store/rejection-text.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { Button } from '../../ui/button.tsx'
import type { AnswerDrafts } from './answer-drafts.ts'
import { emptyParty, type PhoneDraft } from './phone-draft.ts'
import styles from './phone-page.module.css'

type Props = {
  readonly drafts: Store<PhoneDraft>
  readonly answers: Store<AnswerDrafts>
}

/** What the server did not take: the words are still here, to send again or to throw away. */
export function RefusedList({ drafts, answers }: Props) {
  const messages = useMessages()
  const { nominating: say, basics } = messages
  const map = useLiveMap()
  const refused = useSelected(map.subscribe, map.getRefused, (all) => all)
  if (refused.length === 0) return null
  return (
    <section className={styles.refused}>
      <h2>{say.refused.title}</h2>
      <ul>
        {refused.map(({ change, rejection }) => {
          const given = change.ops.flatMap(nominationIn)
          const said = change.ops.flatMap(answerIn)
          return (
            <li key={change.id}>
              <p>{rejectionText(messages, rejection)}</p>
              {given.map(({ reason }) => reason && <p key={reason}>{`“${reason}”`}</p>)}
              {said.map(({ text }) => (
                <p key={text}>{`“${text}”`}</p>
              ))}
              <div className={styles.foot}>
                {(given.length > 0 || said.length > 0) && (
                  <Button
                    onPress={() => {
                      putInForm(drafts, given)
                      for (const { observationKind, text = '' } of said)
                        if (observationKind) answers.set({ [observationKind]: text })
                      map.dealWith([change.id])
                    }}
                  >
                    {say.refused.again}
                  </Button>
                )}
                <Button
                  look="quiet"
                  label={`${say.refused.drop}: ${given[0]?.reason ?? said[0]?.text ?? basics.close}`}
                  onPress={() => map.dealWith([change.id])}
                >
                  {say.refused.drop}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const nominationIn = (op: Op): Partial<Nomination>[] =>
  op.do === 'create' && op.kind === 'nomination' ? [op.record as Partial<Nomination>] : []

const answerIn = (op: Op): Partial<Observation>[] =>
  op.do === 'create' && op.kind === 'observation' ? [op.record as Partial<Observation>] : []

function putInForm(drafts: Store<PhoneDraft>, given: readonly Partial<Nomination>[]) {
  for (const { organisation = null, typedName = null, self, reason, ...rest } of given) {
    const job = rest.function ?? ''
    const party = { ...emptyParty, organisation, typedName, job, reason: reason ?? '' }
    drafts.set(self ? { isSelf: true, self: party } : { called: party })
  }
}
