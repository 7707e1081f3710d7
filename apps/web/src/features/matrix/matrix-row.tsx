import type { Seat } from '@webwijzer/domain/records'
import { memo, useCallback } from 'react'
import { seatsByOrganisation } from '../../store/selectors/seats.ts'
import { useMap } from '../../store/use-map.ts'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { headColumns, headRows, nameColumn, totalColumn } from './cell-place.ts'
import { type GridSizes, rowName } from './grid-sizes.ts'
import styles from './matrix-row.module.css'
import type { MatrixColumn, MatrixRow as Row } from './matrix-things.ts'
import { SeatCell } from './seat-cell.tsx'

type Props = {
  readonly row: Row
  /** Its number among the rows, counted from 0. */
  readonly at: number
  readonly columns: readonly MatrixColumn[]
  readonly total: number
  /** The column in which the keyboard is, when it is in this row. */
  readonly active: string | null
  readonly sizes: GridSizes
  readonly isNarrow: boolean
}

const nowhere: readonly Seat[] = []

/** One organisation with all its seats. Draws itself anew only when one of them changes. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, at, columns, total, active, sizes, isNarrow } = props
  const seats = useMap(
    useCallback((state) => seatsByOrganisation(state).get(row.id) ?? nowhere, [row.id]),
  )
  const byTable = new Map(seats.map((seat) => [seat.table, seat]))
  const shown = rowName(row, sizes)
  return (
    <tr
      data-row={row.id}
      className={styles.row}
      aria-rowindex={at + headRows + 1}
      data-active={active === null ? undefined : ''}
    >
      <th
        scope="row"
        className={styles.name}
        tabIndex={active === nameColumn ? 0 : -1}
        data-column={nameColumn}
        aria-colindex={1}
        title={row.domainName === '' ? row.name : `${row.name} · ${row.domainName}`}
        aria-label={shown === row.name ? undefined : row.name}
      >
        <span className={styles.inside}>
          <DomainMark group={row.group} isInformal={row.isInformal} />
          <span className={styles.words}>{shown}</span>
        </span>
      </th>
      <td
        className={styles.total}
        tabIndex={active === totalColumn ? 0 : -1}
        data-column={totalColumn}
        aria-colindex={2}
      >
        {total}
      </td>
      {columns.map(({ id }, number) => (
        <SeatCell
          key={id}
          seat={byTable.get(id)}
          column={id}
          at={number + headColumns + 1}
          isActive={active === id}
          hasWord={isNarrow}
        />
      ))}
    </tr>
  )
})
