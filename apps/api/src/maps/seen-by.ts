import type { MapState } from '@webwijzer/domain/map-state'
import type { Viewer } from '@webwijzer/domain/viewer'
import { visibleState } from '@webwijzer/domain/visible'

/** Equal for viewers who see the same; who entered what others may not read looks with eyes of his own. */
export const viewerKey = ({ role, session, made }: Viewer): string =>
  `${role}/${session ?? ''}/${made && made.ids.size > 0 ? made.by : ''}`

/** Works something out once for every state and viewer; forgotten with the state. */
export function perViewer<T>(work: (state: MapState, viewer: Viewer) => T) {
  const known = new WeakMap<MapState, Map<string, T>>()
  return (state: MapState, viewer: Viewer): T => {
    const byViewer = known.get(state) ?? new Map<string, T>()
    known.set(state, byViewer)
    const key = viewerKey(viewer)
    const earlier = byViewer.get(key)
    if (earlier !== undefined) return earlier
    const fresh = work(state, viewer)
    byViewer.set(key, fresh)
    return fresh
  }
}

/** The map as a viewer may see it. */
export const seenBy = perViewer((state, viewer) => visibleState(viewer, state))
