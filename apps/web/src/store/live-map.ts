import type { Role } from '@webwijzer/domain/viewer'
import type { LiveMap } from '@webwijzer/replica/live-map'
import type { SaveStatus } from '@webwijzer/replica/save-status'
import { createContext, use, useSyncExternalStore } from 'react'

/** The map that is open, with the id in its address. */
export type OpenMap = LiveMap & { readonly mapId: string }

/** The open map, handed down by app. */
export const LiveMapContext = createContext<OpenMap | null>(null)

export function useLiveMap(): OpenMap {
  const map = use(LiveMapContext)
  if (!map) throw new Error('No map is open here: this belongs below app/map-page.')
  return map
}

export function useSaveStatus(): SaveStatus {
  const map = useLiveMap()
  return useSyncExternalStore(map.subscribe, map.getStatus)
}

/** Whether the server no longer lets us in. */
export function useIsClosed(): boolean {
  const map = useLiveMap()
  return useSyncExternalStore(map.subscribe, () => map.getStatus().kind === 'closed')
}

export function useRole(): Role {
  const map = useLiveMap()
  return useSyncExternalStore(map.subscribe, map.getRole)
}

export function useCanUndo(): boolean {
  const map = useLiveMap()
  return useSyncExternalStore(map.subscribe, map.canUndo)
}

export function useCanRedo(): boolean {
  const map = useLiveMap()
  return useSyncExternalStore(map.subscribe, map.canRedo)
}
