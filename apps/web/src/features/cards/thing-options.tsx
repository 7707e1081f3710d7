import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import type { ColourGroup } from '@webwijzer/domain/records/domain'
import { memoOn } from '../../store/memo-on.ts'
import {
  domainsByName,
  organisationsByName,
  programmesByName,
  tablesByName,
} from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import type { ComboOption } from '../../ui/combo-field.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'

/** The colour of an organisation's domain, or null. */
export function colourGroupOf(state: MapState, { domain }: Organisation): ColourGroup | null {
  return domain === null ? null : (getRecord(state, 'domain', domain)?.colourGroup ?? null)
}

const organisationOptions = memoOn(['organisation', 'domain'], (state) =>
  organisationsByName(state).map(
    (organisation): ComboOption => ({
      id: organisation.id,
      label: organisation.name,
      detail: organisation.umbrella ?? undefined,
      keywords: [organisation.abbreviation ?? '', ...organisation.aliases],
      mark: (
        <DomainMark
          group={colourGroupOf(state, organisation)}
          isInformal={organisation.formality === 'informal'}
        />
      ),
    }),
  ),
)

const tableOptions = memoOn(['consultationTable'], (state) =>
  tablesByName(state).map(
    ({ id, name, abbreviation, aliases }): ComboOption => ({
      id,
      label: name,
      keywords: [abbreviation ?? '', ...aliases],
    }),
  ),
)

const programmeOptions = memoOn(['programme'], (state) =>
  programmesByName(state).map(
    ({ id, name, abbreviation }): ComboOption => ({
      id,
      label: name,
      keywords: [abbreviation ?? ''],
    }),
  ),
)

const domainOptions = memoOn(['domain'], (state) =>
  domainsByName(state).map(
    ({ id, name, colourGroup }): ComboOption => ({
      id,
      label: name,
      mark: <DomainMark group={colourGroup} />,
    }),
  ),
)

const optionsByKind = {
  organisation: organisationOptions,
  consultationTable: tableOptions,
  programme: programmeOptions,
  domain: domainOptions,
} as const
export type ChoosableKind = keyof typeof optionsByKind

/** Everything of a kind that can be chosen, by name, but what is left out. */
export function useThingOptions(
  kind: ChoosableKind,
  isLeftOut: (id: string) => boolean = () => false,
): readonly ComboOption[] {
  return useMap(optionsByKind[kind]).filter(({ id }) => !isLeftOut(id))
}
