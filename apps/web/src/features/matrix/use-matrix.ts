import { useMemo } from 'react'
import { useRole } from '../../store/live-map.ts'
import { useUi } from '../../store/ui-store.ts'
import { useByGroup } from '../../store/use-by-group.ts'
import { useMap } from '../../store/use-map.ts'
import { useMatrixView } from './matrix-store.ts'
import { matrixColumns, matrixRows, seatTotals } from './matrix-things.ts'
import { sortColumns, sortRows } from './orders.ts'
import { isFiltering, shownRows } from './shown-rows.ts'
import { useKeptOrder } from './use-kept-order.ts'

/** All that the page shows, in the order in which it stands on this screen. */
export function useMatrix() {
  const view = useMatrixView()
  const role = useRole()
  const byGroup = useByGroup()
  const hasGroup = useUi(({ group }) => group !== null)
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
    rows: byGroup(shownRows(rows.items, view)),
    isFiltering: hasGroup || isFiltering(view),
    columns: columns.items,
    canEdit: role === 'projectTeam' || role === 'room',
    isStale: rows.isStale || columns.isStale,
    sortAgain() {
      rows.sortAgain()
      columns.sortAgain()
    },
  }
}
