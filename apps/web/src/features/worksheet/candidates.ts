import type { Named } from '@webwijzer/domain/find-by-name'
import type { ColourGroup } from '@webwijzer/domain/records/domain'
import { memoOn } from '../../store/memo-on.ts'
import {
  organisationsByName,
  programmesByName,
  tablesByName,
} from '../../store/selectors/things-by-name.ts'

/** Something that can be chosen by typing its name. */
export type Candidate = Named & {
  /** How it is shown where there is little room. */
  readonly short: string
  readonly group?: ColourGroup | null
  readonly isInformal?: boolean
}

export const shortNameOf = ({ name, abbreviation }: Pick<Named, 'name' | 'abbreviation'>): string =>
  abbreviation || name

/** Every organisation, as it can be found and shown. */
export const organisationCandidates = memoOn(['organisation', 'domain'], (state) =>
  organisationsByName(state).map(
    (organisation): Candidate => ({
      id: organisation.id,
      name: organisation.name,
      abbreviation: organisation.abbreviation,
      aliases: organisation.aliases,
      umbrella: organisation.umbrella,
      short: shortNameOf(organisation),
      group: state.domain.get(organisation.domain ?? '')?.colourGroup ?? null,
      isInformal: organisation.formality === 'informal',
    }),
  ),
)

const asCandidate = ({ id, name, abbreviation }: Pick<Named, 'id' | 'name' | 'abbreviation'>) => ({
  id,
  name,
  abbreviation: abbreviation ?? null,
  short: shortNameOf({ name, abbreviation: abbreviation ?? null }),
})

export const tableCandidates = memoOn(['consultationTable'], (state) =>
  tablesByName(state).map(
    (table): Candidate => ({ ...asCandidate(table), aliases: table.aliases }),
  ),
)

export const programmeCandidates = memoOn(['programme'], (state) =>
  programmesByName(state).map((programme): Candidate => asCandidate(programme)),
)
