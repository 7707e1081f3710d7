import { useEffect } from 'react'
import { useLiveMap } from '../store/live-map.ts'

/** Lets the browser ask before the page goes while the server does not have everything yet. */
export function useLeaveGuard() {
  const map = useLiveMap()
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent) {
      if (map.getStatus().waiting > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => window.removeEventListener('beforeunload', onBeforeUnload)
  }, [map])
}
