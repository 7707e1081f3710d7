import type { Named } from '@webwijzer/domain/find-by-name'
import type { Organisation } from '@webwijzer/domain/records'
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

const kept = new WeakMap<Organisation, Candidate>()

/** The same object again for the same organisation: who shows it is not drawn anew for what changed elsewhere. */
function organisationCandidate(organisation: Organisation, group: ColourGroup | null): Candidate {
  const known = kept.get(organisation)
  if (known?.group === group) return known
  const { id, name, abbreviation, aliases, umbrella, formality } = organisation
  const isInformal = formality === 'informal'
  const short = shortNameOf(organisation)
  const fresh = { id, name, abbreviation, aliases, umbrella, short, group, isInformal }
  kept.set(organisation, fresh)
  return fresh
}

/** Every organisation, as it can be found and shown. */
export const organisationCandidates = memoOn(['organisation', 'domain'], (state) =>
  organisationsByName(state).map((organisation) =>
    organisationCandidate(
      organisation,
      state.domain.get(organisation.domain ?? '')?.colourGroup ?? null,
    ),
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
