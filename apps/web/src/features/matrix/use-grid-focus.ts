import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type CellAt, type CellPlace, type GridKeys, locate, nameColumn } from './cell-place.ts'
import type { GridSizes } from './grid-sizes.ts'
import { revealCell } from './reveal-cell.ts'

type Options = {
  readonly keys: GridKeys
  readonly sizes: GridSizes
  readonly scroller: RefObject<HTMLDivElement | null>
}

type Active = { readonly place: CellPlace; readonly last: CellAt }

/**
 * Which cell has the keyboard. It is kept by its row and column, so that others may add, remove and
 * sort around it; when it goes itself, the keyboard moves to what came in its place.
 */
export function useGridFocus({ keys, sizes, scroller }: Options) {
  const [active, setActive] = useState<Active>(() => firstOf(keys))
  const at = locate(keys, active.place, active.last)
  const place = placeAt(keys, at)
  const isWanted = useRef(false)
  const isInside = useRef(false)

  // The cell that it was may have gone, and a newcomer may stand where it was.
  if (place.row !== active.place.row || place.column !== active.place.column) {
    setActive({ place, last: at })
  }

  useLayoutEffect(() => {
    const element = scroller.current
    const isLost = isInside.current && document.activeElement === document.body
    if (!element || !(isWanted.current || isLost)) return
    isWanted.current = false
    element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  })

  function goTo(next: CellAt, withFocus = true) {
    isWanted.current = withFocus
    setActive({ place: placeAt(keys, next), last: next })
    if (scroller.current) revealCell(scroller.current, next, sizes)
  }

  return {
    at,
    place,
    goTo,
    goToPlace: (wanted: CellPlace, withFocus = true) => goTo(locate(keys, wanted, at), withFocus),
    /** For the element that holds the cells. */
    focusProps: {
      onFocus: () => {
        isInside.current = true
      },
      onBlur: (event: { readonly target: Element }) => {
        // A cell that is taken away is left as well, but not by somebody.
        if (event.target.isConnected) isInside.current = false
      },
    },
  }
}

const placeAt = ({ rows, columns }: GridKeys, { row, column }: CellAt): CellPlace => ({
  row: rows[row] ?? '',
  column: columns[column] ?? nameColumn,
})

/** The first square; while there is none, what comes nearest. */
function firstOf(keys: GridKeys): Active {
  const last = {
    row: Math.min(2, keys.rows.length - 1),
    column: Math.min(2, keys.columns.length - 1),
  }
  return { place: placeAt(keys, last), last }
}
