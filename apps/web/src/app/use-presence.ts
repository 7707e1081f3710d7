import { useEffect } from 'react'
import { companyStore } from '../store/company.ts'
import { keptName } from '../store/kept-name.ts'
import { useLiveMap } from '../store/live-map.ts'
import { sendTo } from '../store/map-fetch.ts'
import { tellLatest } from '../store/tell-latest.ts'
import { uiStore } from '../store/ui-store.ts'

/** Tells the others what is selected here and where, for as long as this page is looked at. */
export function usePresence(place: string, isWorking: boolean) {
  const { mapId } = useLiveMap()
  useEffect(() => {
    if (!isWorking) return
    /** The group goes along in a header: with another one the same has to be told again. */
    const compose = () => {
      if (document.visibilityState !== 'visible' || !companyStore.get().you) return null
      const { selection: selected, square, origin } = uiStore.get()
      return {
        body: { selected, square, place, name: keptName.read() || null },
        group: origin.group,
      }
    }
    const { soon, again, stop } = tellLatest({
      compose,
      send: ({ body }) => sendTo(mapId, 'presence', 'POST', body),
    })
    /** A stream that opened again knows nothing of what was said on the last one. */
    function onCompany() {
      const { you } = companyStore.get()
      if (you === known) return
      known = you
      again()
    }
    let known = companyStore.get().you
    const ends = [uiStore.subscribe(soon), companyStore.subscribe(onCompany)]
    document.addEventListener('visibilitychange', soon)
    soon()
    return () => {
      stop()
      for (const end of ends) end()
      document.removeEventListener('visibilitychange', soon)
    }
  }, [mapId, place, isWorking])
}
