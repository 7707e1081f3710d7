import type { Op } from '@webwijzer/domain/change'
import type { Nomination } from '@webwijzer/domain/records'
import type { Store } from '../../store/create-store.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { rejectionText } from '../../store/rejection-text.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { Button } from '../../ui/button.tsx'
import { emptyParty, type PhoneDraft } from './phone-draft.ts'
import styles from './phone-page.module.css'

/** What the server did not take: the words are still here, to send again or to throw away. */
export function RefusedList({ drafts }: { readonly drafts: Store<PhoneDraft> }) {
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
          return (
            <li key={change.id}>
              <p>{rejectionText(messages, rejection)}</p>
              {given.map(({ reason }) => reason && <p key={reason}>{`“${reason}”`}</p>)}
              <div className={styles.foot}>
                {given.length > 0 && (
                  <Button
                    onPress={() => {
                      putInForm(drafts, given)
                      map.dealWith([change.id])
                    }}
                  >
                    {say.refused.again}
                  </Button>
                )}
                <Button
                  look="quiet"
                  label={`${say.refused.drop}: ${given[0]?.reason ?? basics.close}`}
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

function putInForm(drafts: Store<PhoneDraft>, given: readonly Partial<Nomination>[]) {
  for (const { organisation = null, typedName = null, self, reason, ...rest } of given) {
    const job = rest.function ?? ''
    const party = { ...emptyParty, organisation, typedName, job, reason: reason ?? '' }
    drafts.set(self ? { isSelf: true, self: party } : { called: party })
  }
}
