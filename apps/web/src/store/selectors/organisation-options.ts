import { getRecord } from '@webwijzer/domain/map-state'
import { memoOn } from '../memo-on.ts'
import { organisationsByName } from './things-by-name.ts'

/** The organisations that exist, to choose from by name, abbreviation or other name. */
export const organisationOptions = memoOn(['organisation', 'domain'], (state) =>
  organisationsByName(state)
    .filter(({ status }) => status === 'existing')
    .map(({ id, name, abbreviation, aliases, domain }) => ({
      id,
      label: name,
      detail: getRecord(state, 'domain', domain ?? '')?.name,
      keywords: abbreviation ? [abbreviation, ...aliases] : aliases,
    })),
)
