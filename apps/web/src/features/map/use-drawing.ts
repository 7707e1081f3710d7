import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { useMemo } from 'react'
import { displayPositions } from '../../canvas/display-positions.ts'
import type { Drawing } from '../../canvas/drawing.ts'
import { elementsOf } from '../../canvas/elements.ts'
import { useCompany } from '../../store/company.ts'
import { pointedAt } from '../../store/pointed-at.ts'
import { type Thing, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useShownView } from '../../store/use-shown-view.ts'
import { useMapView } from './map-view.ts'
import { useColours } from './use-colours.ts'

const whole = (state: MapState) => state

const nothing: ReadonlySet<string> = new Set()

/** The map as this screen looks at it now, followed live. */
export function useDrawing(): Drawing {
  const state = useMap(whole)
  const view = useMapView()
  const selection = useUi((ui) => ui.selection)
  const pointing = useUi((ui) => ui.pointing)
  const group = useUi((ui) => ui.group)
  const people = useCompany((company) => company.people)
  const shown = useShownView()
  const { colour, painted } = useColours()
  const positions = useMemo(() => displayPositions(state, shown), [state, shown])
  const pointed = useMemo(() => pointedAt(state, pointing), [state, pointing])
  return useMemo(
    () =>
      elementsOf(state, positions, {
        ...view,
        colour,
        painted,
        selected: drawnSelection(selection),
        lit: domainMembers(state, selection) ?? pointed?.lit ?? null,
        core: pointed?.core ?? nothing,
        gone: pointed?.gone ?? nothing,
        group,
        others: new Set(people.flatMap(({ selected }) => selected?.id ?? [])),
      }),
    [state, positions, colour, painted, view, selection, pointed, group, people],
  )
}

/** A domain has a card but no place on the map. */
export function drawnSelection(selection: Thing | null): string | null {
  return selection && selection.kind !== 'domain' ? selection.id : null
}

/** Everything of the domain whose card is open. */
function domainMembers(state: MapState, selection: Thing | null): ReadonlySet<string> | null {
  if (selection?.kind !== 'domain') return null
  const own = recordsOf(state, 'organisation').filter(({ domain }) => domain === selection.id)
  return new Set(own.map(({ id }) => id))
}
