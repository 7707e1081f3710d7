import { memoOn } from '../../store/memo-on.ts'
import { organisationsByName } from '../../store/selectors/things-by-name.ts'
import type { ComboOption } from '../../ui/combo-field.tsx'

/** Somebody who can be called: an organisation, or the function at it that people ask for. */
export type CallableOption = ComboOption & {
  readonly organisation: string
  readonly job: string | null
}

/** Ids of records never hold a space. */
export const callableId = (organisation: string, job: string): string =>
  job === '' ? organisation : `${organisation} ${job}`

/** Every organisation by name, each followed by the function that is its contact. */
export const callableOptions = memoOn(['organisation'], (state) =>
  organisationsByName(state).flatMap((each): CallableOption[] => {
    const { id, name, abbreviation, aliases, contactFunction: job } = each
    const names = abbreviation ? [abbreviation, ...aliases] : aliases
    const itself = { id, organisation: id, job: null, label: name, keywords: names }
    const contact = job && {
      id: callableId(id, job),
      organisation: id,
      job,
      label: job,
      detail: name,
      keywords: [name, ...names],
    }
    return [
      abbreviation && abbreviation !== name ? { ...itself, detail: abbreviation } : itself,
      ...(contact ? [contact] : []),
    ]
  }),
)

/** Whom a text means by itself: an organisation's name or other name, whatever its capitals. */
export function calledAs(options: readonly CallableOption[], text: string): CallableOption | null {
  const isText = (name: string) => name.localeCompare(text, 'nl', { sensitivity: 'base' }) === 0
  const found = options.filter(
    ({ job, label, keywords = [] }) => job === null && [label, ...keywords].some(isText),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
