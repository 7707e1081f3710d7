import { useSyncExternalStore } from 'react'

/** From here the map fits beside a page, and a card beside the map. The same figure stands in shell.module.css. */
const wide = window.matchMedia('(min-width: 1000px)')

function subscribe(listener: () => void) {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches)
}
