import { getRecord } from '@webwijzer/domain/map-state'
import type { Nomination } from '@webwijzer/domain/records'
import { Check, CloudOff, Trash2 } from 'lucide-react'
import { takeBackNomination } from '../../commands/take-back-nomination.ts'
import { useRun } from '../../commands/use-command.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { Button } from '../../ui/button.tsx'
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
      <ul>
        {own.map((nomination) => (
          <OwnItem
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

function OwnItem({ nomination, isWaiting, onTakenBack }: ItemProps) {
  const { nominating: say } = useMessages()
  const run = useRun()
  const { id, organisation, typedName, function: job, reason, self } = nomination
  const known = useMap((state) => getRecord(state, 'organisation', organisation ?? '')?.name)
  const name = known ?? typedName ?? say.unnamed
  return (
    <li>
      <p className={styles.named}>{[name, job, self && say.myself].filter(Boolean).join(' · ')}</p>
      <p>{`“${reason}”`}</p>
      <div className={styles.foot}>
        <span className={isWaiting ? styles.waits : styles.isSent}>
          {isWaiting ? <CloudOff size={16} aria-hidden /> : <Check size={16} aria-hidden />}
          {isWaiting ? say.isWaiting : say.isSent}
        </span>
        <Button
          look="quiet"
          icon={<Trash2 size={18} aria-hidden />}
          label={say.takeBackOne(name)}
          onPress={() => {
            if (run(takeBackNomination, { id }).did) onTakenBack(name)
          }}
        >
          {say.takeBack}
        </Button>
      </div>
    </li>
  )
}
