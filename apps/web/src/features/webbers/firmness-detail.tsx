import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import styles from './reason-list.module.css'
import { useFirmnessOf } from './use-firmness.ts'

type Props = { readonly organisation: string; readonly name: string }

/** How firm it is as a sentence, the number one tap deeper, how it was counted below that. */
export function FirmnessDetail({ organisation, name }: Props) {
  const { firmness: say } = useMessages()
  const firm = useFirmnessOf(organisation)
  if (firm === null || firm === 'busy') return null
  const { party, draws } = firm
  return (
    <Fold
      title={
        <>
          <span className={styles.sentence}>{say.told[party.band](name)}</span> {say.show}
        </>
      }
    >
      <div className={styles.number}>
        <p>{say.times(Math.round(party.share * draws), draws)}</p>
        <Fold title={say.meaning}>
          <p>{say.how}</p>
          <p>{say.limits}</p>
          <p>{say.source}</p>
        </Fold>
      </div>
    </Fold>
  )
}
