import { useEffect, useState, useSyncExternalStore } from 'react'
import { type FollowedLog, followLog, type Log } from './activity/follow-log.ts'
import { useLiveMap } from './live-map.ts'

const waiting: Log = { kind: 'loading', lines: [], names: new Map() }
const noStore = { subscribe: () => () => undefined, get: () => waiting }

/** What happened on the open map, the newest first, followed live. */
export function useActivity(): Log {
  const map = useLiveMap()
  const [log, setLog] = useState<FollowedLog | null>(null)
  useEffect(() => {
    const followed = followLog(map)
    setLog(followed)
    return () => followed.stop()
  }, [map])
  const { subscribe, get } = log ?? noStore
  return useSyncExternalStore(subscribe, get)
}
