import { type RefObject, useImperativeHandle, useMemo } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { type CellPlace, gridKeys, headColumns, headRows } from './cell-place.ts'
import { ColumnLight } from './column-light.tsx'
import { type GridSizes, sizeStyle } from './grid-sizes.ts'
import styles from './matrix-grid.module.css'
import { MatrixHead } from './matrix-head.tsx'
import { MatrixRow } from './matrix-row.tsx'
import type { MatrixColumn, MatrixRow as Row } from './matrix-things.ts'
import type { Totals } from './orders.ts'
import { OthersHere } from './others-here.tsx'
import { rowParts } from './row-window.ts'
import { useGridEvents } from './use-grid-events.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useRowWindow } from './use-row-window.ts'
import { useToldSquare } from './use-told-square.ts'

/** What others may ask of the grid. */
export type GridHandle = {
  /** Makes a cell the one with the keyboard, and shows it; `withFocus` also goes there now. */
  show(place: Partial<CellPlace>, withFocus: boolean): void
  /** Goes back to where the keyboard was. */
  focus(): void
}

type Props = {
  readonly rows: readonly Row[]
  readonly columns: readonly MatrixColumn[]
  readonly totals: Totals
  readonly sizes: GridSizes
  readonly isNarrow: boolean
  readonly canEdit: boolean
  readonly handle: RefObject<GridHandle | null>
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** Organisations × tables, as an ARIA grid: one Tab stop, arrow keys inside, only the rows in sight drawn. */
export function MatrixGrid(props: Props) {
  const { rows, columns, totals, sizes, isNarrow, canEdit, handle, scroller } = props
  const { matrix } = useMessages()
  const keys = useMemo(() => gridKeys(rows, columns), [rows, columns])
  const focus = useGridFocus({ keys, sizes, scroller })
  const { at, place, goTo, goToPlace } = focus
  const shown = useRowWindow(scroller, sizes.row, rows.length)
  const room = () => (scroller.current?.clientHeight ?? 0) - sizes.head - sizes.totals
  const page = () => Math.max(1, Math.floor(room() / sizes.row) - 1)
  const events = useGridEvents({ keys, at, place, canEdit, goTo, goToPlace, page })
  const activeRow = place.row
  useToldSquare(place, scroller)
  const width = sizes.name + sizes.total + sizes.column * columns.length

  useImperativeHandle(handle, () => ({
    show: (wanted, withFocus) => goToPlace({ ...place, ...wanted }, withFocus),
    focus: () => goTo(at),
  }))

  return (
    <div className={styles.scroller} ref={scroller} style={sizeStyle(sizes)}>
      <div className={styles.sheet} style={{ width: width + sizes.overhang }}>
        <ColumnLight
          active={at.column - headColumns}
          count={columns.length}
          sizes={sizes}
          scroller={scroller}
        />
        <OthersHere rows={rows} columns={columns} sizes={sizes} />
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that one works in is a grid
          role="grid"
          className={styles.grid}
          style={{ width }}
          aria-label={matrix.gridLabel}
          aria-rowcount={rows.length + headRows}
          aria-colcount={columns.length + headColumns}
          aria-readonly={!canEdit}
          data-narrow={isNarrow || undefined}
          {...focus.focusProps}
          {...events}
        >
          <colgroup>
            <col style={{ width: sizes.name }} />
            <col style={{ width: sizes.total }} />
            <col span={columns.length || 1} style={{ width: sizes.column }} />
          </colgroup>
          <MatrixHead
            columns={columns}
            totals={totals}
            activeRow={at.row < headRows ? activeRow : null}
            activeColumn={place.column}
            sizes={sizes}
            isNarrow={isNarrow}
          />
          <tbody>
            {rowParts(shown, rows.length, at.row - headRows).map((part) => {
              if (part.kind === 'gap') {
                return (
                  <tr
                    key={`gap ${part.at}`}
                    aria-hidden
                    style={{ height: part.rows * sizes.row }}
                  />
                )
              }
              const row = rows[part.at]
              if (!row) return null
              return (
                <MatrixRow
                  key={row.id}
                  row={row}
                  at={part.at}
                  columns={columns}
                  total={totals.get(row.id) ?? 0}
                  active={row.id === activeRow ? place.column : null}
                  sizes={sizes}
                  isNarrow={isNarrow}
                />
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}
