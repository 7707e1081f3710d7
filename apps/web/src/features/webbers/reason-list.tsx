import type { Reason } from '@webwijzer/analysis/reasons'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { type ReasonNames, reasonSentence } from '@webwijzer/messages/reason-sentence'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { BetweennessDetail } from './betweenness-detail.tsx'
import type { Insight } from './insight.ts'
import styles from './reason-list.module.css'
import { shortName } from './short-name.ts'

type Props = {
  /** How the party is called in running text. */
  readonly name: string
  readonly reasons: readonly Reason[]
  readonly insight: Insight
}

const fromPeople: readonly Reason['code'][] = ['named', 'notNamed', 'noNominations']

/** Why a party is suggested, in sentences: people first, then the map. */
export function ReasonList({ name, reasons, insight }: Props) {
  const messages = useMessages()
  const names = namesIn(useMap((state) => state))
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => (
        <li key={reason.code} className={fromPeople.includes(reason.code) ? styles.people : ''}>
          {reason.code === 'betweenness' ? (
            <BetweennessDetail
              sentence={reasonSentence(reason, name, names, messages)}
              reason={reason}
              insight={insight}
            />
          ) : (
            reasonSentence(reason, name, names, messages)
          )}
        </li>
      ))}
    </ul>
  )
}

function namesIn(state: MapState): ReasonNames {
  const tableOf = (id: string) => getRecord(state, 'consultationTable', id)
  return {
    party: (id) => getRecord(state, 'organisation', id)?.name ?? tableOf(id)?.name ?? '',
    table: (id) => shortName(tableOf(id) ?? { name: '', abbreviation: null }),
    domain: (id) => getRecord(state, 'domain', id)?.name ?? '',
  }
}
