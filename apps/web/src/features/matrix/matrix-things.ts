import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { ConsultationTable, Organisation } from '@webwijzer/domain/records'
import type { ColourGroup } from '@webwijzer/domain/records/domain'
import { memoOn } from '../../store/memo-on.ts'
import { organisationsByName, tablesByName } from '../../store/selectors/things-by-name.ts'

/** One organisation, down the side. */
export type MatrixRow = Pick<Organisation, 'id' | 'name' | 'abbreviation' | 'aliases'> & {
  readonly domain: string | null
  readonly domainName: string
  readonly group: ColourGroup | null
  readonly isInformal: boolean
}

/** One consultation table, across the top. */
export type MatrixColumn = Pick<
  ConsultationTable,
  'id' | 'name' | 'abbreviation' | 'aliases' | 'casesDiscussed'
>

export const matrixRows = memoOn(['organisation', 'domain'], (state) =>
  organisationsByName(state).map((organisation): MatrixRow => {
    const domain = state.domain.get(organisation.domain ?? '')
    const { id, name, abbreviation, aliases } = organisation
    return {
      ...{ id, name, abbreviation, aliases },
      domain: organisation.domain,
      domainName: domain?.name ?? '',
      group: domain?.colourGroup ?? null,
      isInformal: organisation.formality === 'informal',
    }
  }),
)

export const matrixColumns: (state: MapState) => readonly MatrixColumn[] = tablesByName

/** How many seats each organisation and each table has; wished and ended ones do not count. */
export const seatTotals = memoOn(['seat'], (state) => {
  const totals = new Map<string, number>()
  const add = (id: string) => totals.set(id, (totals.get(id) ?? 0) + 1)
  for (const { organisation, table, status } of recordsOf(state, 'seat')) {
    if (status !== 'existing') continue
    add(organisation)
    add(table)
  }
  return totals
})
