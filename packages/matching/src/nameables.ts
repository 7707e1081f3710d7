import type { MapState } from '@webwijzer/domain/map-state'
import { recordsOf } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import type { Nameable, NameField } from './name-index.ts'

type Text = { readonly field: NameField; readonly text: string }

/** The organisations of a map with everything by which people may call them. */
export function namedOrganisations(state: MapState): Nameable[] {
  const functions = Map.groupBy(
    recordsOf(state, 'participant').filter((each) => each.organisation && each.function),
    ({ organisation }) => organisation,
  )
  return recordsOf(state, 'organisation').map((organisation) => ({
    id: organisation.id,
    texts: [
      ...namesOf(organisation),
      ...(functions.get(organisation.id) ?? []).flatMap((each) =>
        textOf('function', each.function),
      ),
    ],
  }))
}

function namesOf(organisation: Organisation): Text[] {
  const { name, abbreviation, aliases, umbrella, contactFunction, offer, area } = organisation
  const [head = '', ...parts] = name.split(/\s[-–—]\s/)
  return [
    { field: 'name', text: name },
    ...textOf('abbreviation', abbreviation),
    ...aliases.map((text) => ({ field: 'alias' as const, text })),
    ...(parts.length > 0 ? textOf('umbrella', head) : []),
    ...textOf('umbrella', umbrella),
    ...textOf('function', contactFunction),
    ...textOf('offer', offer),
    ...textOf('area', area),
  ]
}

/** The tables and programmes of a map: a list of organisations often has some among them. */
export function namedMeetings(state: MapState): Nameable[] {
  const tables = recordsOf(state, 'consultationTable').map(
    ({ id, name, abbreviation, aliases, area }) => ({
      id,
      texts: [
        { field: 'name' as const, text: name },
        ...textOf('abbreviation', abbreviation),
        ...aliases.map((text) => ({ field: 'alias' as const, text })),
        ...textOf('area', area),
      ],
    }),
  )
  const programmes = recordsOf(state, 'programme').map(({ id, name, abbreviation }) => ({
    id,
    texts: [{ field: 'name' as const, text: name }, ...textOf('abbreviation', abbreviation)],
  }))
  return [...tables, ...programmes]
}

const textOf = (field: NameField, text: string | null): Text[] => (text ? [{ field, text }] : [])
