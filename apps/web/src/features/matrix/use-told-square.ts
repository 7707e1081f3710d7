import { type RefObject, useEffect, useRef } from 'react'
import { type Square, uiStore } from '../../store/ui-store.ts'
import { type CellPlace, isSquare } from './cell-place.ts'

/** Lets the others know in which square the keyboard is, for as long as it is in the grid. */
export function useToldSquare(place: CellPlace, scroller: RefObject<HTMLElement | null>) {
  const latest = useRef(place)
  useEffect(() => {
    latest.current = place
    if (scroller.current?.contains(document.activeElement)) tell(squareAt(place))
  }, [place, scroller])
  useEffect(() => {
    const element = scroller.current
    const enter = () => tell(squareAt(latest.current))
    const leave = () => tell(null)
    element?.addEventListener('focusin', enter)
    element?.addEventListener('focusout', leave)
    return () => {
      element?.removeEventListener('focusin', enter)
      element?.removeEventListener('focusout', leave)
      leave()
    }
  }, [scroller])
}

const squareAt = (place: CellPlace): Square | null =>
  isSquare(place) ? { organisation: place.row, table: place.column } : null

function tell(square: Square | null) {
  const now = uiStore.get().square
  if (now?.organisation === square?.organisation && now?.table === square?.table) return
  uiStore.set({ square })
}
