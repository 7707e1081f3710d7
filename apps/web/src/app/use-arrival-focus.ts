import { useEffect, useRef } from 'react'
import type { Place } from './places.ts'

/** Gives the keyboard to the page that came, when what led to it went with the page before. */
export function useArrivalFocus({ id }: Place) {
  const content = useRef<HTMLElement>(null)
  const last = useRef(id)
  useEffect(() => {
    const isNew = last.current !== id
    last.current = id
    if (isNew && document.activeElement === document.body) content.current?.focus()
  }, [id])
  return content
}
