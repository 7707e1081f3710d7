import { Star } from 'lucide-react'
import { select } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'
import styles from './coalition-list-page.module.css'
import type { ListedOrganisation } from './listed.ts'

/** One organisation: what it does, where it sits, and whether one needs a referral. */
export function OrganisationRow({ listed }: { readonly listed: ListedOrganisation }) {
  const { choices, coalitionList: words } = useMessages()
  const { id, label, detail, seats, group, isInformal, isWebber, referralNeeded } = listed
  const facts = [
    words.seats(seats),
    ...(referralNeeded === null
      ? []
      : [words.referral(choices.referralNeeded[referralNeeded].toLowerCase())]),
  ]
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <DomainMark group={group} isInformal={isInformal} />
        <button
          type="button"
          className={styles.name}
          onClick={() => select({ kind: 'organisation', id })}
        >
          {label}
        </button>
        {isWebber && (
          <Chip tone="webber" mark={<Star size={14} fill="currentColor" aria-hidden />}>
            {words.webber}
          </Chip>
        )}
      </div>
      {detail && <p className={styles.offer}>{detail}</p>}
      <p className={styles.facts}>{facts.join(' · ')}</p>
    </li>
  )
}
