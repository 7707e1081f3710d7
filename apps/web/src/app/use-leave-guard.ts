import { useEffect } from 'react'
import { hasLeftTexts } from '../store/left-texts.ts'
import { useLiveMap } from '../store/live-map.ts'

/** Lets the browser ask before the page goes while something would be lost with it. */
export function useLeaveGuard() {
  const map = useLiveMap()
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent) {
      const { waiting, isKept } = map.getStatus()
      if ((waiting > 0 && !isKept) || hasLeftTexts()) event.preventDefault()
    }
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => window.removeEventListener('beforeunload', onBeforeUnload)
  }, [map])
}
