import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { useMemo } from 'react'
import { displayPositions } from '../../canvas/display-positions.ts'
import type { Drawing } from '../../canvas/drawing.ts'
import { elementsOf } from '../../canvas/elements.ts'
import { useCompany } from '../../store/company.ts'
import { type Thing, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMapView } from './map-view.ts'

const whole = (state: MapState) => state

/** The map as this screen looks at it now, followed live. */
export function useDrawing(): Drawing {
  const state = useMap(whole)
  const view = useMapView()
  const selection = useUi((ui) => ui.selection)
  const highlight = useUi((ui) => ui.highlight)
  const group = useUi((ui) => ui.group)
  const people = useCompany((company) => company.people)
  const positions = useMemo(() => displayPositions(state), [state])
  return useMemo(
    () =>
      elementsOf(state, positions, {
        ...view,
        selected: drawnSelection(selection),
        lit: litThings(state, selection, highlight),
        group,
        others: new Set(people.flatMap(({ selected }) => selected?.id ?? [])),
      }),
    [state, positions, view, selection, highlight, group, people],
  )
}

/** A domain has a card but no place on the map. */
export function drawnSelection(selection: Thing | null): string | null {
  return selection && selection.kind !== 'domain' ? selection.id : null
}

/** What another place points at, or everything of the domain whose card is open; null: nothing in particular. */
function litThings(
  state: MapState,
  selection: Thing | null,
  highlight: readonly string[],
): ReadonlySet<string> | null {
  if (selection?.kind === 'domain') {
    const own = recordsOf(state, 'organisation').filter(({ domain }) => domain === selection.id)
    return new Set(own.map(({ id }) => id))
  }
  return highlight.length > 0 ? new Set(highlight) : null
}
