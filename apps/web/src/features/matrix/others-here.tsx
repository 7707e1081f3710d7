import type { Person } from '@webwijzer/domain/together'
import type { CSSProperties } from 'react'
import { useCompany } from '../../store/company.ts'
import { personName } from '../../store/person-name.ts'
import { useMessages } from '../../store/use-messages.ts'
import type { GridSizes } from './grid-sizes.ts'
import type { MatrixColumn, MatrixRow } from './matrix-things.ts'
import styles from './others-here.module.css'

type Props = {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  readonly sizes: GridSizes
}

/**
 * Frames what others have under their hands: a square, or the row or column whose card they opened. It
 * lies over the grid, so that no cell is drawn again for it.
 */
export function OthersHere({ rows, columns, sizes }: Props) {
  const messages = useMessages()
  const people = useCompany((company) => company.people)
  return people.map((person) => {
    const place = placeOf(person, rows, columns, sizes)
    return (
      place && (
        <div key={person.device} aria-hidden className={styles.frame} style={place}>
          <span className={styles.who}>{personName(person, messages)}</span>
        </div>
      )
    )
  })
}

function placeOf(
  { square, selected }: Person,
  rows: Props['rows'],
  columns: Props['columns'],
  sizes: GridSizes,
): CSSProperties | null {
  const row = rows.findIndex(({ id }) => id === (square ? square.organisation : selected?.id))
  const column = columns.findIndex(({ id }) => id === (square ? square.table : selected?.id))
  const body = sizes.head + sizes.totals
  const side = sizes.name + sizes.total
  const across = { left: side + column * sizes.column, width: sizes.column }
  const down = { top: body + row * sizes.row, height: sizes.row }
  if (square) return row < 0 || column < 0 ? null : { ...across, ...down }
  if (row >= 0) return { ...down, left: side, width: columns.length * sizes.column }
  return column < 0 ? null : { ...across, top: body, height: rows.length * sizes.row }
}
