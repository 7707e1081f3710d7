import { bestRepresented } from '@webwijzer/analysis/best-represented'
import { caseSeats, seats } from '@webwijzer/analysis/measures/seats'
import { networkOf } from '@webwijzer/analysis/network'
import type { MapState } from '@webwijzer/domain/map-state'
import { memoOn } from '../../store/memo-on.ts'

/** Who sits at most tables, and at how many everybody sits. */
export type BestParties = {
  /** The first three and whoever sits at as many tables as the third. */
  readonly suggested: readonly string[]
  readonly seats: ReadonlyMap<string, number>
}

function bestParties(state: MapState, casesOnly: boolean): BestParties {
  const network = networkOf(state, { links: false })
  const count = casesOnly ? caseSeats(network) : seats(network)
  return {
    suggested: bestRepresented(network, { casesOnly }).map(({ id }) => id),
    seats: new Map(network.organisations.map(({ id }, node) => [id, count[node] ?? 0])),
  }
}

const kindsRead = ['organisation', 'consultationTable', 'seat'] as const

export const bestAtAllTables = memoOn(kindsRead, (state) => bestParties(state, false))
export const bestAtCaseTables = memoOn(kindsRead, (state) => bestParties(state, true))
