import { getRecord } from '@webwijzer/domain/map-state'
import type { Nomination } from '@webwijzer/domain/records'
import { takeBackNomination } from '../../commands/take-back-nomination.ts'
import { useRun } from '../../commands/use-command.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { OwnItem } from './own-item.tsx'
import { idsUnderWay, ownNominations } from './own-nominations.ts'
import styles from './phone-page.module.css'

/** What was sent from this phone, each with how far it got, to take back. */
export function OwnList({ onTakenBack }: { readonly onTakenBack: (name: string) => void }) {
  const { nominating: say } = useMessages()
  const map = useLiveMap()
  const own = useMap(ownNominations)
  const waiting = useSelected(map.subscribe, map.getWaiting, idsUnderWay)
  if (own.length === 0) return null
  return (
    <section className={styles.own} aria-labelledby="own-nominations">
      <h2 id="own-nominations" tabIndex={-1}>
        {say.own}
      </h2>
      <p className={styles.hint}>{say.ownHint}</p>
      <ul className={styles.ownItems}>
        {own.map((nomination) => (
          <OwnNomination
            key={nomination.id}
            nomination={nomination}
            isWaiting={waiting.includes(nomination.id)}
            onTakenBack={onTakenBack}
          />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = {
  readonly nomination: Nomination
  readonly isWaiting: boolean
  readonly onTakenBack: (name: string) => void
}

function OwnNomination({ nomination, isWaiting, onTakenBack }: ItemProps) {
  const { nominating: say } = useMessages()
  const run = useRun()
  const { id, organisation, typedName, function: job, reason, self } = nomination
  const known = useMap((state) => getRecord(state, 'organisation', organisation ?? '')?.name)
  const name = known ?? typedName ?? say.unnamed
  return (
    <OwnItem
      name={name}
      isWaiting={isWaiting}
      onTakeBack={() => run(takeBackNomination, { id }).did && onTakenBack(name)}
    >
      <p className={styles.named}>{[name, job, self && say.myself].filter(Boolean).join(' · ')}</p>
      <p>{`“${reason}”`}</p>
    </OwnItem>
  )
}
