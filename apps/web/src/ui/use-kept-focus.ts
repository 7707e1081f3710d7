import { type RefObject, useEffect, useRef } from 'react'

/**
 * Where a press makes its own button disappear the keyboard would fall out of the panel: then the part
 * that changed takes it. For what stands in a dialog; the element needs `tabIndex={-1}`.
 */
export function useKeptFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => {
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body)
      part.current?.focus({ preventScroll: true })
  })
  return part
}
