import { useMemo } from 'react'
import { useRole } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMatrixView } from './matrix-store.ts'
import { matrixColumns, matrixRows, seatTotals } from './matrix-things.ts'
import { sortColumns, sortRows } from './orders.ts'
import { shownRows } from './shown-rows.ts'
import { useKeptOrder } from './use-kept-order.ts'

/** All that the page shows, in the order in which it stands on this screen. */
export function useMatrix() {
  const view = useMatrixView()
  const role = useRole()
  const totals = useMap(seatTotals)
  const allRows = useMap(matrixRows)
  const allColumns = useMap(matrixColumns)
  const { rowOrder, columnOrder } = view
  const sortedRows = useMemo(() => sortRows(allRows, rowOrder, totals), [allRows, rowOrder, totals])
  const sortedColumns = useMemo(
    () => sortColumns(allColumns, columnOrder, totals),
    [allColumns, columnOrder, totals],
  )
  const rows = useKeptOrder(sortedRows, rowOrder)
  const columns = useKeptOrder(sortedColumns, columnOrder)
  return {
    view,
    totals,
    allRows,
    rows: shownRows(rows.items, view),
    columns: columns.items,
    canEdit: role === 'projectTeam' || role === 'room',
    isStale: rows.isStale || columns.isStale,
    sortAgain() {
      rows.sortAgain()
      columns.sortAgain()
    },
  }
}
