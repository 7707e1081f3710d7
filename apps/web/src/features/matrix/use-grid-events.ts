import type { KeyboardEvent, MouseEvent } from 'react'
import { select } from '../../store/ui-store.ts'
import {
  type CellAt,
  type CellPlace,
  type GridKeys,
  headRow,
  isSquare,
  moveCell,
  nameColumn,
  totalColumn,
  totalRow,
} from './cell-place.ts'
import { useSeatSetting } from './use-seat-setting.ts'

type Options = {
  readonly keys: GridKeys
  readonly at: CellAt
  readonly place: CellPlace
  readonly canEdit: boolean
  readonly goTo: (at: CellAt) => void
  readonly goToPlace: (place: CellPlace) => void
  /** How many rows a Page key goes. */
  readonly page: () => number
}

/** What keys and clicks do in the grid: move, set how somebody sits there, open a card. */
export function useGridEvents(options: Options) {
  const { keys, at, place, canEdit, goTo, goToPlace, page } = options
  const { setting, actionOf } = useSeatSetting()

  function onKeyDown(event: KeyboardEvent) {
    const to = moveCell(at, event, keys, page())
    if (to) {
      event.preventDefault()
      goTo(to)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const action = actionOf(event.key)
    if (!action) return
    event.preventDefault()
    if (isSquare(place)) {
      // A key that is held down is one change, not thirty.
      if (canEdit && !event.repeat) setting(place, action)
    } else if (action === 'next') openCard(place)
  }

  function onClick({ target }: MouseEvent) {
    const clicked = placeOf(target)
    if (!clicked) return
    goToPlace(clicked)
    if (!isSquare(clicked)) openCard(clicked)
    else if (canEdit) setting(clicked, 'next')
  }

  return { onKeyDown, onClick }
}

/** The card of the organisation or table of which this is the head. */
function openCard({ row, column }: CellPlace) {
  if (row === headRow && column !== nameColumn && column !== totalColumn) {
    select({ kind: 'consultationTable', id: column })
  } else if (row !== headRow && row !== totalRow && column === nameColumn) {
    select({ kind: 'organisation', id: row })
  }
}

function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const column = cell?.dataset.column
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row
  return row !== undefined && column !== undefined ? { row, column } : null
}
