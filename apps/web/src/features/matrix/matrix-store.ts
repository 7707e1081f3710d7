import type { Seat } from '@webwijzer/domain/records'
import { createStore } from '../../store/create-store.ts'
import { uiStore } from '../../store/ui-store.ts'
import { useSelected } from '../../store/use-selected.ts'
import type { ColumnOrder, RowOrder } from './orders.ts'

/** How this screen looks at the matrix; kept while one goes elsewhere and comes back. */
export type MatrixView = {
  readonly rowOrder: RowOrder
  readonly columnOrder: ColumnOrder
  readonly find: string
  /** Only this domain, by id. */
  readonly domain: string | null
  readonly onlyInformal: boolean
  /** The one table that a phone shows, by id. */
  readonly table: string | null
}

const everything = { find: '', domain: null, onlyInformal: false } as const

export const matrixStore = createStore<MatrixView>({
  rowOrder: 'number',
  columnOrder: 'number',
  ...everything,
  table: null,
})

export function useMatrixView(): MatrixView {
  return useSelected(matrixStore.subscribe, matrixStore.get, (view) => view)
}

/** Takes every filter off, that on who entered it as well. */
export function showAll() {
  matrixStore.set(everything)
  uiStore.set({ group: null })
}

/** Seats that were taken away on this screen, by id: who cycles past “nobody” gets back what was known. */
const takenAway = new Map<string, Seat>()

export const keepSeat = (seat: Seat) => takenAway.set(seat.id, seat)

/** What was known of a seat besides who, where and how. */
export function keptOf(id: string): Partial<Seat> {
  const seat = takenAway.get(id)
  if (!seat) return {}
  const { how, certainty, status, remark, sourceId } = seat
  return { how, certainty, status, remark, sourceId }
}
