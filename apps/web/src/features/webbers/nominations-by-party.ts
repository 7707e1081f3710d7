import { getRecord, recordsOf } from '@webwijzer/domain/map-state'
import type { Nomination } from '@webwijzer/domain/records'
import { memoOn } from '../../store/memo-on.ts'
import { byName } from '../../store/selectors/by-name.ts'

/** Everything that was said about one party: an organisation, or a name as typed. */
export type NamedParty = {
  readonly key: string
  readonly name: string
  /** Null: the name is not an organisation on the map. */
  readonly organisation: string | null
  readonly nominations: readonly Nomination[]
}

/** The nominations by whom they are about, by name. Typed names that differ in capitals only are one. */
export const nominationsByParty = memoOn(['nomination', 'organisation'], (state) => {
  const groups = Map.groupBy(recordsOf(state, 'nomination'), keyOf)
  return [...groups]
    .map(([key, nominations]): NamedParty => {
      const [first] = nominations
      const organisation = first?.organisation ?? null
      const known = getRecord(state, 'organisation', organisation ?? '')
      return { key, name: known?.name ?? first?.typedName ?? '', organisation, nominations }
    })
    .toSorted(byName)
})

const keyOf = ({ organisation, typedName }: Nomination): string =>
  organisation ?? `typed ${typedName?.trim().toLocaleLowerCase('nl') ?? ''}`
