import { CreditCard, X } from 'lucide-react'
import { select } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import type { Candidate } from './candidates.ts'
import styles from './chips.module.css'

type Props = {
  readonly organisation: Candidate
  readonly removeLabel: string
  readonly onRemove: () => void
}

/** A party that leads or takes part, with its card and the way to take it out. */
export function PartyChip({ organisation, removeLabel, onRemove }: Props) {
  const { tables: words } = useMessages().worksheet
  const { id, short, name, group = null, isInformal = false } = organisation
  return (
    <MenuButton
      label={short === name ? name : `${short}, ${name}`}
      className={styles.chip}
      items={[
        {
          id: 'card',
          label: words.openCard,
          icon: <CreditCard size={18} aria-hidden />,
          onSelect: () => select({ kind: 'organisation', id }),
        },
        {
          id: 'remove',
          label: removeLabel,
          icon: <X size={18} aria-hidden />,
          onSelect: onRemove,
        },
      ]}
    >
      <DomainMark group={group} isInformal={isInformal} />
      <span className={styles.words}>{short}</span>
    </MenuButton>
  )
}
