import { type MapFilter, plainView, type ViewOptions } from '../../canvas/view-options.ts'
import { createStore } from '../../store/create-store.ts'
import { useSelected } from '../../store/use-selected.ts'

export type ChosenView = Pick<ViewOptions, 'size' | 'colour' | 'filter' | 'hasCodes'>

const { size, colour, filter, hasCodes } = plainView

/** How this screen looks at the map; it outlives going to another place and is never a change. */
export const mapView = createStore<ChosenView>({ size, colour, filter, hasCodes })

const whole = (view: ChosenView) => view

export function useMapView(): ChosenView {
  return useSelected(mapView.subscribe, mapView.get, whole)
}

/** A filter as one string, for a list of choices. */
export function filterKey(chosen: MapFilter): string {
  if (chosen.kind === 'withoutTable') return `without:${chosen.table}`
  return chosen.kind === 'status' ? `status:${chosen.status}` : chosen.kind
}

/** The filter that such a string stands for. */
export function filterOf(key: string): MapFilter {
  const [kind, value = ''] = splitAtColon(key)
  if (kind === 'without') return { kind: 'withoutTable', table: value }
  if (kind === 'status' && (value === 'existing' || value === 'wished' || value === 'ended')) {
    return { kind: 'status', status: value }
  }
  return { kind: kind === 'caseTables' ? 'caseTables' : 'all' }
}

function splitAtColon(key: string): [string, string?] {
  const colon = key.indexOf(':')
  return colon < 0 ? [key] : [key.slice(0, colon), key.slice(colon + 1)]
}
