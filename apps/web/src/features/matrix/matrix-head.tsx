import { memo } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import { headColumns, headRow, nameColumn, totalColumn, totalRow } from './cell-place.ts'
import { type GridSizes, headName } from './grid-sizes.ts'
import styles from './matrix-head.module.css'
import row from './matrix-row.module.css'
import type { MatrixColumn } from './matrix-things.ts'
import type { Totals } from './orders.ts'

type Props = {
  readonly columns: readonly MatrixColumn[]
  readonly totals: Totals
  /** The row of the head in which the keyboard is, if it is there. */
  readonly activeRow: string | null
  /** The column in which the keyboard is, whatever the row. */
  readonly activeColumn: string | null
  readonly sizes: GridSizes
  readonly isNarrow: boolean
}

/** The names of the tables, and below them how many sit there; both stay in sight. */
export const MatrixHead = memo(function MatrixHead(props: Props) {
  const { columns, totals, activeRow, activeColumn, sizes, isNarrow } = props
  const { matrix } = useMessages()
  const tab = (row: string, column: string) =>
    row === activeRow && column === activeColumn ? 0 : -1
  const sum = columns.reduce((all, { id }) => all + (totals.get(id) ?? 0), 0)
  return (
    <thead className={styles.head} data-narrow={isNarrow || undefined}>
      <tr data-row={headRow} className={styles.names} aria-rowindex={1}>
        <th
          scope="col"
          className={styles.corner}
          tabIndex={tab(headRow, nameColumn)}
          data-column={nameColumn}
          aria-colindex={1}
        >
          {matrix.organisation}
        </th>
        <th
          scope="col"
          className={styles.cornerTotal}
          tabIndex={tab(headRow, totalColumn)}
          data-column={totalColumn}
          aria-colindex={2}
        >
          {matrix.total}
        </th>
        {columns.map((column, at) => (
          <th
            key={column.id}
            scope="col"
            className={styles.table}
            tabIndex={tab(headRow, column.id)}
            data-column={column.id}
            data-active={column.id === activeColumn ? '' : undefined}
            aria-colindex={at + headColumns + 1}
            aria-label={column.name}
            title={nameOf(column, matrix.casesMark)}
          >
            <span className={styles.slanted}>
              <span className={styles.lines}>{headName(column, sizes)}</span>
            </span>
          </th>
        ))}
      </tr>
      <tr data-row={totalRow} className={styles.totals} aria-rowindex={2}>
        <th
          scope="row"
          className={classNames(row.name, styles.label)}
          tabIndex={tab(totalRow, nameColumn)}
          data-column={nameColumn}
          aria-colindex={1}
        >
          {matrix.totalAtTable}
        </th>
        <td
          className={row.total}
          tabIndex={tab(totalRow, totalColumn)}
          data-column={totalColumn}
          aria-colindex={2}
          aria-label={matrix.totalOf(sum)}
        >
          {sum}
        </td>
        {columns.map(({ id, casesDiscussed }, at) => (
          <td
            key={id}
            className={styles.columnTotal}
            tabIndex={tab(totalRow, id)}
            data-column={id}
            data-cases={casesDiscussed || undefined}
            aria-colindex={at + headColumns + 1}
          >
            {totals.get(id) ?? 0}
          </td>
        ))}
      </tr>
    </thead>
  )
})

/** The whole name, for who points at it, and whether cases are discussed there. */
const nameOf = ({ name, casesDiscussed }: MatrixColumn, cases: string): string =>
  casesDiscussed ? `${name} · ${cases}` : name
