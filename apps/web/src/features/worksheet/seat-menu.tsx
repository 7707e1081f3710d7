import type { Seat } from '@webwijzer/domain/records'
import { seatRoles } from '@webwijzer/domain/records/seat'
import { Check } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { select } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './seat-menu.module.css'

type Props = { readonly seat: Seat; readonly name: string; readonly onRemove: () => void }

const rolesInOrder = ['member', 'chair', 'onInvitation', 'papersOnly', 'unknown'] as const

/** What can be said about a seat: how they sit there, how sure that is; and its card. */
export function SeatMenu({ seat, name, onRemove }: Props) {
  const { worksheet, choices, basics } = useMessages()
  const { seats: words } = worksheet
  const run = useRun()
  const set = (values: Partial<Seat>) =>
    run(updateRecord, { kind: 'seat', id: seat.id, set: values })

  function onAction(key: unknown) {
    if (key === 'card') select({ kind: 'organisation', id: seat.organisation })
    else if (key === 'remove') onRemove()
    else if (key === 'presumed') {
      set({ certainty: seat.certainty === 'presumed' ? 'confirmed' : 'presumed' })
    } else {
      const role = seatRoles.find((each) => each === key)
      if (role) set({ role })
    }
  }

  return (
    <Menu className={styles.menu ?? ''} aria-label={name} onAction={onAction}>
      <MenuSection
        className={styles.section ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[seat.role]}
      >
        <Header className={styles.title ?? ''}>{name}</Header>
        {rolesInOrder.map((role) => (
          <Choice
            key={role}
            id={role}
            label={role === 'unknown' ? basics.unknown : choices.seatRole[role]}
          />
        ))}
      </MenuSection>
      <MenuSection
        className={styles.section ?? ''}
        aria-label={words.presumed}
        selectionMode="multiple"
        selectedKeys={seat.certainty === 'presumed' ? ['presumed'] : []}
      >
        <Choice id="presumed" label={words.isPresumed} />
      </MenuSection>
      <MenuSection className={styles.section ?? ''} aria-label={words.moreLabel}>
        <Choice id="card" label={words.openCard} />
        <Choice id="remove" label={words.remove} />
      </MenuSection>
    </Menu>
  )
}

function Choice({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <MenuItem id={id} textValue={label} className={styles.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.tick}>{isSelected && <Check size={18} aria-hidden />}</span>
          {label}
        </>
      )}
    </MenuItem>
  )
}
