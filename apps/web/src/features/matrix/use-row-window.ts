import { type RefObject, useLayoutEffect, useState } from 'react'
import { type RowWindow, rowWindow } from './row-window.ts'

/** Follows which rows are in sight; it answers the same object as long as nothing new has to be drawn. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  rowHeight: number,
  count: number,
): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ from: 0, to: Math.min(count, 40) })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const { scrollTop, clientHeight } = element
      const next = rowWindow(scrollTop, clientHeight, rowHeight, count)
      setShown((now) => (now.from === next.from && now.to === next.to ? now : next))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller, rowHeight, count])
  return shown
}
