import type { Seat } from '@webwijzer/domain/records'
import type { Messages } from '@webwijzer/messages/messages'
import { useMessages } from '../../store/use-messages.ts'
import styles from './seat-cell.module.css'

type Props = {
  readonly seat: Seat | undefined
  readonly column: string
  /** Its number in the grid, counted from 1. */
  readonly at: number
  readonly isActive: boolean
  /** With the word beside the letter, where one table has all the room. */
  readonly hasWord: boolean
}

/** One square: a shape and a letter for how they sit there, nothing for who does not. */
export function SeatCell({ seat, column, at, isActive, hasWord }: Props) {
  const messages = useMessages()
  const { matrix } = messages
  return (
    <td
      className={styles.cell}
      tabIndex={isActive ? 0 : -1}
      data-column={column}
      aria-colindex={at}
      aria-label={seatText(messages, seat)}
      data-role={seat?.role}
      data-status={seat && seat.status !== 'existing' ? seat.status : undefined}
    >
      {seat && (
        <span className={styles.inside} aria-hidden>
          <span className={styles.mark} data-letter={matrix.letters[seat.role].toUpperCase()} />
          {seat.certainty === 'presumed' && (
            <span className={styles.doubt} data-letter={matrix.notSureMark} />
          )}
          {hasWord && <span className={styles.word}>{matrix.roles[seat.role]}</span>}
        </span>
      )}
    </td>
  )
}

/** How somebody sits somewhere, in words. */
export function seatText({ matrix, choices }: Messages, seat: Seat | undefined): string {
  if (!seat) return matrix.nobody
  const { role, certainty, status } = seat
  return [
    matrix.roles[role],
    ...(certainty === 'presumed' ? [matrix.notSure] : []),
    ...(status === 'existing' ? [] : [choices.status[status]]),
  ].join(', ')
}
