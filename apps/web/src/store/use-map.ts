import type { MapState } from '@webwijzer/domain/map-state'
import { useLiveMap } from './live-map.ts'
import { useSelected } from './use-selected.ts'

/** What a selector makes of the open map, followed live. */
export function useMap<Result>(selector: (state: MapState) => Result): Result {
  const map = useLiveMap()
  return useSelected(map.subscribe, map.getState, selector)
}
