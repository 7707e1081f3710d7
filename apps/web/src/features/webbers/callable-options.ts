import { getRecord } from '@webwijzer/domain/map-state'
import type { ColourGroup } from '@webwijzer/domain/records/domain'
import { memoOn } from '../../store/memo-on.ts'
import { organisationsByName } from '../../store/selectors/things-by-name.ts'
import { functionsByOrganisation } from './known-functions.ts'

/** Whom one can call: an organisation, or a function at it. */
export type Callable = {
  readonly id: string
  readonly organisation: string
  readonly job: string | null
  /** The organisation's. */
  readonly name: string
  readonly abbreviation: string | null
  readonly keywords: readonly string[]
  readonly group: ColourGroup | null
  readonly isInformal: boolean
}

/** Ids of records never hold a space, so that this tells a function at an organisation from the organisation. */
export const callableId = (organisation: string, job: string | null): string =>
  job === null ? organisation : `${organisation} ${job}`

/** Whom a text means by itself: an organisation's name, abbreviation or other name, whatever its capitals. */
export function calledAs(known: readonly Callable[], text: string): Callable | null {
  const isText = (name: string) => name.localeCompare(text, 'nl', { sensitivity: 'base' }) === 0
  const found = known.filter(
    ({ job, name, keywords }) => job === null && [name, ...keywords].some(isText),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Every organisation, each followed by the functions known at it. */
export const callables = memoOn(['organisation', 'nomination', 'webber', 'domain'], (state) => {
  const functions = functionsByOrganisation(state)
  return organisationsByName(state).flatMap((organisation): Callable[] => {
    const { id, name, abbreviation, aliases, formality } = organisation
    const domain = getRecord(state, 'domain', organisation.domain ?? '')
    const common = {
      organisation: id,
      name,
      abbreviation,
      group: domain?.colourGroup ?? null,
      isInformal: formality === 'informal',
    }
    const names = abbreviation ? [abbreviation, ...aliases] : aliases
    return [
      { ...common, id, job: null, keywords: names },
      ...(functions.get(id) ?? []).map((job) => ({
        ...common,
        id: callableId(id, job),
        job,
        keywords: [job, ...names],
      })),
    ]
  })
})
