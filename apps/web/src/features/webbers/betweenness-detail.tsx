import type { Reason } from '@webwijzer/analysis/reasons'
import { getRecord } from '@webwijzer/domain/map-state'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import type { Insight } from './insight.ts'
import styles from './reason-list.module.css'
import { shortName } from './short-name.ts'

type Props = {
  readonly sentence: string
  readonly reason: Extract<Reason, { code: 'betweenness' }>
  readonly insight: Insight
}

/** 0 … 1 as people say it: so many out of a hundred. */
const percentOf = (share: number) => Math.round(share * 100)

/** The number behind a sentence, with what it was counted on; what it means and where it comes from below that. */
export function BetweennessDetail({ sentence, reason, insight: { analysis, largest } }: Props) {
  const { webbers, explanations } = useMessages()
  const { number: say } = webbers
  const day = new Intl.DateTimeFormat(
    useUi((ui) => ui.language),
    { dateStyle: 'long' },
  ).format(new Date())
  const table = useMap((state) => getRecord(state, 'consultationTable', largest?.id ?? ''))
  const { nodes, lines, normalisation } = analysis.basis
  return (
    <Fold
      title={
        <>
          <span className={styles.sentence}>{sentence}</span> {say.show}
        </>
      }
    >
      <div className={styles.number}>
        <p>
          {say.value(percentOf(reason.value))}{' '}
          {table && say.withoutTable(shortName(table), percentOf(reason.withoutLargest))}
        </p>
        <p>{say.basis(nodes, lines, day)}</p>
        <Fold title={say.meaning}>
          <p>{explanations.numbers.connects}</p>
          <p>{normalisation === 'two-mode' ? say.sourceTwoMode : say.sourceOneMode(nodes)}</p>
          <p>{say.counted}</p>
        </Fold>
      </div>
    </Fold>
  )
}
