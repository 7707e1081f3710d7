import type { Reason } from '@webwijzer/analysis/reasons'
import { reasonSentence } from '@webwijzer/messages/reason-sentence'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { BetweennessDetail } from './betweenness-detail.tsx'
import type { Insight } from './insight.ts'
import { namesInReasons } from './names-in-reasons.ts'
import styles from './reason-list.module.css'

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
  const names = namesInReasons(useMap((state) => state))
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
