import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { nodeKinds } from '@webwijzer/domain/records'
import { groupOf } from '../../canvas/draw-nodes.ts'
import { type ViewColours, viewColours } from '../../canvas/view-colours.ts'
import { memoOn } from '../../store/memo-on.ts'
import {
  organisationsByName,
  programmesByName,
  tablesByName,
} from '../../store/selectors/things-by-name.ts'
import type { Thing } from '../../store/ui-store.ts'

/** What something with this id on the canvas is; null when it is gone. */
export function thingOf(state: MapState, id: string): Thing | null {
  const kind = [...nodeKinds, 'link' as const].find((each) => getRecord(state, each, id))
  return kind ? { kind, id } : null
}

/** Everything that can be found on the map, by name, with the other words it is known by. */
export const findableThings = memoOn(
  ['organisation', 'consultationTable', 'programme'],
  (state) => [
    ...tablesByName(state).map(({ id, name, abbreviation, aliases }) => ({
      id,
      name,
      kind: 'consultationTable' as const,
      keywords: [...aliases, ...(abbreviation ? [abbreviation] : [])],
    })),
    ...organisationsByName(state).map(({ id, name, abbreviation, aliases }) => ({
      id,
      name,
      kind: 'organisation' as const,
      keywords: [...aliases, ...(abbreviation ? [abbreviation] : [])],
    })),
    ...programmesByName(state).map(({ id, name, abbreviation }) => ({
      id,
      name,
      kind: 'programme' as const,
      keywords: abbreviation ? [abbreviation] : [],
    })),
  ],
)

/** The colours that each view gives, worked out when a view is looked at. */
export const coloursByView = memoOn(
  ['view', 'position', 'organisation', 'consultationTable', 'programme'],
  (state) => {
    const known = new Map<string, ViewColours>()
    return (view: string): ViewColours => {
      const found = known.get(view) ?? viewColours(state, view)
      known.set(view, found)
      return found
    }
  },
)

/** The colours that are in use on this map, `none` for organisations without a domain. */
export const shadesInUse = memoOn(['organisation', 'domain'], (state) => ({
  groups: new Set([...state.organisation.values()].map((each) => groupOf(state, each))),
  formalities: new Set(
    [...state.organisation.values()].map(({ formality }) => formality ?? 'none'),
  ),
}))
