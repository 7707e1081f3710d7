import type { Seat } from '@webwijzer/domain/records'
import type { Messages } from '@webwijzer/messages/messages'
import { memo } from 'react'
import { Button, MenuTrigger, Popover } from 'react-aria-components'
import { useMessages } from '../../store/use-messages.ts'
import { DomainMark } from '../../ui/domain-mark.tsx'
import type { Candidate } from './candidates.ts'
import styles from './chips.module.css'
import { SeatMenu } from './seat-menu.tsx'
import { useLeaving } from './use-leaving.ts'
import { focusAfterMenu } from './worksheet-store.ts'

type Props = {
  readonly seat: Seat
  readonly organisation: Candidate
  /** How the table is called. */
  readonly table: string
}

/** One party at a table, with what can be said about how it sits there. A sheet holds over a hundred: each is drawn anew only for itself. */
export const SeatChip = memo(function SeatChip({ seat, organisation, table }: Props) {
  const messages = useMessages()
  const { leaveTable } = useLeaving()
  const { short, name, group = null, isInformal = false } = organisation
  const { seats: words } = messages.worksheet
  const isPresumed = seat.certainty === 'presumed'
  const role = shortRole(words.short, seat.role)

  function remove() {
    leaveTable(seat, table)
    focusAfterMenu(seat.table)
  }

  return (
    <MenuTrigger>
      <Button
        className={styles.chip ?? ''}
        aria-label={fullText(messages, seat, short, name)}
        onKeyUp={({ key }) => key === 'Delete' && remove()}
        data-status={seat.status}
      >
        <DomainMark group={group} isInformal={isInformal} />
        <span className={styles.words}>{short}</span>
        {role && <strong> {role}</strong>}
        {isPresumed && <strong className={styles.presumed}> {words.presumedMark}</strong>}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <SeatMenu seat={seat} name={name} onRemove={remove} />
      </Popover>
    </MenuTrigger>
  )
})

const shortRole = (words: Messages['worksheet']['seats']['short'], role: Seat['role']) =>
  role === 'member' || role === 'unknown' ? null : words[role]

/** All that the chip shows, in words; what stands on it comes first. */
function fullText({ worksheet, choices }: Messages, seat: Seat, short: string, name: string) {
  const { role, certainty, status } = seat
  const { short: roles, presumedMark } = worksheet.seats
  const marks = [shortRole(roles, role), certainty === 'presumed' ? presumedMark : null]
  return [
    [short, ...marks.filter((mark) => mark !== null)].join(' '),
    ...(short === name ? [] : [name]),
    ...(role === 'unknown' ? [] : [choices.seatRole[role]]),
    ...(certainty === 'presumed' ? [worksheet.seats.presumed] : []),
    ...(status === 'existing' ? [] : [choices.status[status]]),
  ].join(', ')
}
