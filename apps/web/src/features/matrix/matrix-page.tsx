import { SlidersHorizontal } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { AddField } from './add-field.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { Doubts } from './doubts.tsx'
import { narrowSizes, wideSizes } from './grid-sizes.ts'
import { Legend } from './legend.tsx'
import { type GridHandle, MatrixGrid } from './matrix-grid.tsx'
import styles from './matrix-page.module.css'
import { showAll } from './matrix-store.ts'
import { useAdding } from './use-adding.ts'
import { useMatrix } from './use-matrix.ts'
import { useRoom } from './use-room.ts'
import { FindRows, ViewOptions } from './view-options.tsx'

/** Below this width the grid shows one table at a time. The same figure stands in the style sheets. */
const narrow = 700
/** Below this one the choices stand behind a button, so that the grid keeps its height. */
const roomForOptions = 1050

/** Who sits where: every organisation against every consultation table. */
export function MatrixPage() {
  const { matrix } = useMessages()
  const page = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<GridHandle>(null)
  const shown = useMatrix()
  const { view, totals, allRows, rows, columns, canEdit, isStale } = shown
  const room = useRoom(page)
  const isNarrow = room < narrow
  const chosen = columns.find(({ id }) => id === view.table) ?? columns[0]
  const one = useMemo(() => (chosen ? [chosen] : []), [chosen])
  const sizes = useMemo(
    () => (isNarrow ? narrowSizes(room) : wideSizes(room, allRows, columns)),
    [isNarrow, room, allRows, columns],
  )
  const adding = useAdding({ grid, rows: allRows, columns })
  const toGrid = () => grid.current?.focus()
  const newRow = {
    label: matrix.addRow,
    known: allRows,
    onKnown: adding.knownRow,
    onNew: adding.newRow,
    onLeave: toGrid,
  }
  const newColumn = {
    label: matrix.addColumn,
    known: columns,
    onKnown: adding.knownColumn,
    onNew: adding.newColumn,
    onLeave: toGrid,
  }
  const isEmpty = allRows.length === 0
  const hint = isNarrow ? matrix.hintPhone : matrix.hint

  return (
    <div className={styles.page} ref={page}>
      <div className={styles.top}>
        <h1 className={styles.title}>{matrix.title}</h1>
        <p className={styles.hint}>{canEdit ? hint : matrix.hintRead}</p>
        <div className={styles.status}>
          <Counts shown={rows.length} all={allRows.length} columns={columns.length} />
          {shown.isFiltering && (
            <Button look="quiet" onPress={showAll}>
              {matrix.showAll}
            </Button>
          )}
          {isStale && (
            <Button look="quiet" onPress={shown.sortAgain}>
              {matrix.sortAgain}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.tools}>
        {isNarrow && columns.length > 0 && <ColumnChooser columns={columns} chosen={chosen} />}
        <div className={styles.find}>
          <FindRows />
        </div>
        {room < roomForOptions ? (
          <PopoverButton
            className={styles.more}
            label={matrix.moreLabel}
            title={matrix.moreLabel}
            content={
              <div className={styles.options}>
                <ViewOptions />
              </div>
            }
          >
            <SlidersHorizontal size={20} aria-hidden />
          </PopoverButton>
        ) : (
          <ViewOptions />
        )}
      </div>
      <div className={styles.body}>
        {canEdit && !isNarrow && (
          <div className={styles.newColumn} style={{ width: sizes.name - 16 }}>
            <AddField {...newColumn} />
          </div>
        )}
        <MatrixGrid
          key={isNarrow ? 'narrow' : 'wide'}
          {...{ rows, totals, sizes, isNarrow, canEdit, scroller }}
          columns={isNarrow ? one : columns}
          handle={grid}
        />
        <Nothing rows={rows.length} isEmpty={isEmpty} canEdit={canEdit} />
      </div>
      <Doubts onAnswered={toGrid} />
      <div className={styles.foot}>
        {canEdit && (
          <div className={styles.newRow} style={isNarrow ? {} : { width: sizes.name - 16 }}>
            <AddField {...newRow} opensUp />
          </div>
        )}
        {canEdit && isNarrow && (
          <div className={styles.newRow}>
            <AddField {...newColumn} opensUp />
          </div>
        )}
        {!isNarrow && <Legend canEdit={canEdit} />}
      </div>
    </div>
  )
}

type CountsProps = { readonly shown: number; readonly all: number; readonly columns: number }

function Counts({ shown, all, columns }: CountsProps) {
  const { matrix } = useMessages()
  const rows = shown === all ? matrix.rows(all) : matrix.rowsOf(shown, all)
  return (
    <p className={styles.counts} role="status">
      {matrix.shown(rows, columns)}
    </p>
  )
}

type NothingProps = {
  readonly rows: number
  readonly isEmpty: boolean
  readonly canEdit: boolean
}

/** Where no row is to be seen: why, and what to do next. */
function Nothing({ rows, isEmpty, canEdit }: NothingProps) {
  const { matrix } = useMessages()
  if (rows > 0) return null
  return (
    <div className={styles.empty}>
      {isEmpty && <p className={styles.emptyTitle}>{matrix.empty.title}</p>}
      <p>{isEmpty ? (canEdit ? matrix.empty.text : matrix.empty.read) : matrix.nothingFits}</p>
    </div>
  )
}
