import { useEffect } from 'react'
import { askToKeep } from './device/open-device.ts'
import { useLiveMap, useRole } from './live-map.ts'

/** Tries again at once when the network is back, and asks the browser to keep what people make here. */
export function useDeviceCare() {
  const map = useLiveMap()
  const role = useRole()
  useEffect(() => {
    const onBack = () => {
      if (document.visibilityState === 'visible') map.wake()
    }
    addEventListener('online', map.wake)
    addEventListener('visibilitychange', onBack)
    addEventListener('pageshow', reloadWhenThawed)
    return () => {
      removeEventListener('online', map.wake)
      removeEventListener('visibilitychange', onBack)
      removeEventListener('pageshow', reloadWhenThawed)
    }
  }, [map])
  useEffect(() => {
    if (role === 'projectTeam' || role === 'room') void askToKeep()
  }, [role])
}

/** A page that the browser had put on ice missed what the other tabs told. */
function reloadWhenThawed({ persisted }: PageTransitionEvent) {
  if (persisted) location.reload()
}
