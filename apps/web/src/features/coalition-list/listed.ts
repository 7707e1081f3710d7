import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Organisation, Seat } from '@webwijzer/domain/records'
import type { ColourGroup } from '@webwijzer/domain/records/domain'
import { memoOn } from '../../store/memo-on.ts'
import { seatsByOrganisation, seatsByTable } from '../../store/selectors/seats.ts'
import { organisationsByName, tablesByName } from '../../store/selectors/things-by-name.ts'

/** Something in the list, with the words it is found by. */
export type Listed = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly keywords: readonly string[]
  /** Existing seats: wished and ended ones are not counted. */
  readonly seats: number
}

export type ListedOrganisation = Listed & {
  readonly group: ColourGroup | null
  readonly isInformal: boolean
  readonly isWebber: boolean
  readonly referralNeeded: Organisation['referralNeeded']
}

export type ListedTable = Listed & { readonly frequency: string | null }

/** The webbers first, because they know the way; then everybody by name. */
export const listedOrganisations = memoOn(
  ['organisation', 'seat', 'webber', 'domain'],
  (state): readonly ListedOrganisation[] => {
    const webbers = webbersOf(state)
    const all = organisationsByName(state).map((record) => asListed(state, record, webbers))
    return [...all.filter(({ isWebber }) => isWebber), ...all.filter(({ isWebber }) => !isWebber)]
  },
)

export const listedTables = memoOn(['consultationTable', 'seat'], (state): readonly ListedTable[] =>
  tablesByName(state).map((table) => ({
    id: table.id,
    label: table.name,
    detail: table.purpose ?? undefined,
    keywords: keywordsOf(table),
    seats: existing(seatsByTable(state).get(table.id)),
    frequency: table.frequency,
  })),
)

function asListed(
  state: MapState,
  record: Organisation,
  webbers: ReadonlySet<string>,
): ListedOrganisation {
  const domain = record.domain === null ? undefined : state.domain.get(record.domain)
  return {
    id: record.id,
    label: record.name,
    detail: record.offer ?? undefined,
    keywords: [...keywordsOf(record), ...(domain ? [domain.name] : [])],
    seats: existing(seatsByOrganisation(state).get(record.id)),
    group: domain?.colourGroup ?? null,
    isInformal: record.formality === 'informal',
    isWebber: webbers.has(record.id),
    referralNeeded: record.referralNeeded,
  }
}

const webbersOf = (state: MapState): ReadonlySet<string> =>
  new Set(
    recordsOf(state, 'webber')
      .filter(({ status }) => status === 'confirmed')
      .map(({ organisation }) => organisation),
  )

const keywordsOf = ({
  abbreviation,
  aliases,
}: {
  abbreviation: string | null
  aliases: string[]
}) => (abbreviation === null ? aliases : [abbreviation, ...aliases])

const existing = (seats: readonly Seat[] = []): number =>
  seats.filter(({ status }) => status === 'existing').length
