import type { ConsultationTable, Seat } from '@webwijzer/domain/records'
import { memo } from 'react'
import { Toolbar } from 'react-aria-components'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { organisationCandidates } from './candidates.ts'
import styles from './chips.module.css'
import { SeatChip } from './seat-chip.tsx'

type Props = { readonly table: ConsultationTable; readonly seats: readonly Seat[] }

/** Who sits at a table: one stop for Tab, the arrow keys go from one to the next. */
export const SeatChips = memo(function SeatChips({ table, seats }: Props) {
  const { worksheet, questions } = useMessages()
  const organisations = useMap(organisationCandidates)
  if (seats.length === 0) return <p className={styles.empty}>{questions.emptyTable}</p>
  return (
    <Toolbar aria-label={worksheet.seats.listLabel(table.name)}>
      <ul className={styles.chips}>
        {seats.map((seat) => {
          const organisation = organisations.find(({ id }) => id === seat.organisation)
          if (!organisation) return null
          return (
            <li key={seat.id}>
              <SeatChip seat={seat} organisation={organisation} table={table.name} />
            </li>
          )
        })}
      </ul>
    </Toolbar>
  )
})
