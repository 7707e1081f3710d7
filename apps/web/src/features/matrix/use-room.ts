import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, followed live; before it stands there, as wide as the screen. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(() => window.innerWidth)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const look = () => setRoom(watched.clientWidth)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return room
}
