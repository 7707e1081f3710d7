import { type RefObject, useEffect, useRef } from 'react'

/** Where the keyboard was when the first card opened: closing goes back there. */
let cameFrom: HTMLElement | null = null
/** Whether the card that opens takes the place of one that the keyboard was in. */
let isNext = false

/** Moves the keyboard to the heading of a card that opens, and back to where it came from when it closes. */
export function useCardFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const active = focused()
    if (!isNext) cameFrom = active ?? cameFrom
    // The panel may stand where the last card was left.
    heading.current?.closest('article')?.parentElement?.scrollTo(0, 0)
    if (isNext || isByKeyboard(active)) heading.current?.focus({ preventScroll: true })
    return leave
  }, [])
  return heading
}

/** Not by mouse; not on a walk over the map, where every step shows a card; nor in the middle of typing. */
function isByKeyboard(active: HTMLElement | null): boolean {
  if (active === null || active.closest('[role="application"]')) return false
  return active.matches(':focus-visible') && !active.matches('input, textarea')
}

/** The card has gone: whoever was in it stands nowhere now. */
function leave() {
  if (focused() !== null) return
  isNext = true
  queueMicrotask(() => {
    isNext = false
  })
  if (cameFrom?.isConnected) cameFrom.focus()
}

const focused = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body
    ? document.activeElement
    : null
