import type { Suggestion } from '@webwijzer/analysis/suggestions'
import { getRecord } from '@webwijzer/domain/map-state'
import { reasonsInShort } from '@webwijzer/messages/reason-sentence'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import { DecisionBox } from './decision-box.tsx'
import { FirmnessDetail } from './firmness-detail.tsx'
import type { Insight } from './insight.ts'
import { namesInReasons } from './names-in-reasons.ts'
import { showReasons, useReasonsOpen } from './open-reasons.ts'
import { PartyHeading } from './party-heading.tsx'
import styles from './party-row.module.css'
import { ReasonList } from './reason-list.tsx'
import { calledName, shortName } from './short-name.ts'
import { WhatIfLink } from './what-if-link.tsx'

type Props = { readonly suggestion: Suggestion; readonly insight: Insight }

/** The id of a party's row on this page, for links to it. */
export const rowIdOf = (organisation: string) => `party-${organisation}`

/** A possible webber: who it is, why in short and on request in full, and what the group decides. */
export function PartyRow({ suggestion: { id, reasons }, insight }: Props) {
  const organisation = useMap((state) => getRecord(state, 'organisation', id))
  const hanging = reasons.find((reason) => reason.code === 'hangsOnTable')
  const table = useMap((state) => getRecord(state, 'consultationTable', hanging?.table ?? ''))
  const isOpen = useReasonsOpen(id)
  if (!organisation) return null
  return (
    <li className={styles.row} id={rowIdOf(id)} tabIndex={-1}>
      <div className={styles.party}>
        <PartyHeading organisation={organisation} hangsOn={table && shortName(table)} />
        <Fold
          title={<InShort reasons={reasons} />}
          isOpen={isOpen}
          onToggle={(next) => showReasons(id, next)}
        >
          <ReasonList name={calledName(organisation)} reasons={reasons} insight={insight} />
          <FirmnessDetail organisation={id} name={calledName(organisation)} />
        </Fold>
        <WhatIfLink organisation={id} name={organisation.name} />
      </div>
      <DecisionBox organisation={organisation} />
    </li>
  )
}

function InShort({ reasons }: Pick<Suggestion, 'reasons'>) {
  const messages = useMessages()
  const names = namesInReasons(useMap((state) => state))
  return (
    <>
      <span className={styles.short}>{reasonsInShort(reasons, names, messages)}</span>{' '}
      <span>{messages.webbers.inShort.why}</span>
    </>
  )
}
