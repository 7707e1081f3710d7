import { useCallback, useEffect, useState } from 'react'
import { useLiveMap } from '../../store/live-map.ts'
import { fetchLinks, type Links } from './share-api.ts'

/** The links of the open map, and a way to look again. */
export function useLinks() {
  const { mapId } = useLiveMap()
  const [links, setLinks] = useState<Links | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const look = useCallback(async () => {
    const found = await fetchLinks(mapId)
    if (found) setLinks(found)
    setHasFailed(!found)
  }, [mapId])
  useEffect(() => {
    void look()
  }, [look])
  return { links, hasFailed, look }
}
