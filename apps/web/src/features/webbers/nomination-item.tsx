import { getRecord } from '@webwijzer/domain/map-state'
import type { Nomination } from '@webwijzer/domain/records'
import { useState } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import { NominationFields } from './nomination-fields.tsx'
import styles from './nomination-list.module.css'

type Props = { readonly nomination: Nomination; readonly name: string }

/** One nomination as it was said; who said it is not shown unless somebody changes it. */
export function NominationItem({ nomination, name }: Props) {
  const { webbers, shell } = useMessages()
  const { nominations: say, decide } = webbers
  const [isOpen, setOpen] = useState(false)
  const session = useMap((state) => getRecord(state, 'session', nomination.origin.session ?? ''))
  const meta = [
    nomination.function ?? (nomination.organisation !== null && say.whole),
    session ? shell.origin.session(session.number, null) : decide.noSession,
    nomination.self && say.self,
  ]
  return (
    <li className={styles.item}>
      <p className={nomination.reason ? '' : styles.empty}>
        {nomination.reason ? `“${nomination.reason}”` : say.noReason}
      </p>
      {nomination.sentence && <p className={styles.meta}>{nomination.sentence}</p>}
      <p className={styles.meta}>{meta.filter(Boolean).join(' · ')}</p>
      <Fold title={say.edit} isOpen={isOpen} onToggle={setOpen}>
        {isOpen && <NominationFields nomination={nomination} name={name} />}
      </Fold>
    </li>
  )
}
