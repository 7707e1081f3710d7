import { useEffect } from 'react'
import { companyStore } from '../store/company.ts'
import { keptName } from '../store/kept-name.ts'
import { useLiveMap } from '../store/live-map.ts'
import { sendTo } from '../store/map-fetch.ts'
import { uiStore } from '../store/ui-store.ts'

/** A little over four times a second is what the server takes. */
const pauseMs = 300

/** Tells the others what is selected here and where, for as long as this page is looked at. */
export function usePresence(place: string, isWorking: boolean) {
  const { mapId } = useLiveMap()
  useEffect(() => {
    if (!isWorking) return
    let timer: ReturnType<typeof setTimeout> | null = null
    let said = ''

    function tell() {
      timer = null
      if (document.visibilityState !== 'visible' || !companyStore.get().you) return
      const { selection: selected } = uiStore.get()
      const body = { selected, place, name: keptName.read() || null }
      const now = JSON.stringify([body, uiStore.get().origin.group])
      if (now === said) return
      said = now
      void sendTo(mapId, 'presence', 'POST', body)
    }
    function soon() {
      timer ??= setTimeout(tell, pauseMs)
    }
    /** A stream that opened again knows nothing of what was said on the last one. */
    function onCompany() {
      const { you } = companyStore.get()
      if (you === known) return
      known = you
      said = ''
      soon()
    }
    let known = companyStore.get().you
    const stops = [uiStore.subscribe(soon), companyStore.subscribe(onCompany)]
    document.addEventListener('visibilitychange', soon)
    soon()
    return () => {
      if (timer) clearTimeout(timer)
      for (const stop of stops) stop()
      document.removeEventListener('visibilitychange', soon)
    }
  }, [mapId, place, isWorking])
}
