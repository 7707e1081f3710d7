import type { MapState } from '@webwijzer/domain/map-state'
import { shownView } from './shown-view.ts'
import { useUi } from './ui-store.ts'
import { useMap } from './use-map.ts'

const whole = (state: MapState) => state

/** The view that this screen shows, by id, followed live. */
export function useShownView(): string {
  const state = useMap(whole)
  return useUi((ui) => shownView(state, ui))
}
