import { tableOverlap } from '@webwijzer/analysis/measures/table-overlap'
import { type MeetingLoad, meetingLoad } from '@webwijzer/analysis/meeting-load'
import { networkOf } from '@webwijzer/analysis/network'
import { memoOn } from '../../store/memo-on.ts'
import { meetingsPerMonth } from './meetings-per-month.ts'

export type LoadRow = MeetingLoad & {
  readonly name: string
  /** Meetings in a month of the tables of which that is known. */
  readonly perMonth: number
  /** At how many of its tables nobody knows how often they meet. */
  readonly unknown: number
}

/** How many meetings each organisation is expected at: who sits somewhere, most first. */
export const loadRows = memoOn(
  ['organisation', 'consultationTable', 'seat', 'link'],
  (state): LoadRow[] => {
    const network = networkOf(state)
    const often = new Map(
      network.tables.map(({ id, frequency }) => [id, meetingsPerMonth(frequency)]),
    )
    const tables = Map.groupBy(network.seats, ({ organisation }) => organisation)
    return meetingLoad(network)
      .filter(({ seats }) => seats > 0)
      .map((load) => {
        const all = (tables.get(load.id) ?? []).map(({ table }) => often.get(table) ?? null)
        const known = all.filter((each) => each !== null)
        return {
          ...load,
          name: state.organisation.get(load.id)?.name ?? '',
          perMonth: known.reduce((sum, each) => sum + each, 0),
          unknown: all.length - known.length,
        }
      })
  },
)

/** Pairs of tables that share somebody, the most alike first. */
export const overlapRows = memoOn(
  ['organisation', 'consultationTable', 'seat', 'link'],
  (state) => {
    const name = (id: string) => state.consultationTable.get(id)?.name ?? ''
    return tableOverlap(networkOf(state)).map(({ tables: [one, other], shared, jaccard }) => ({
      tables: [one, other] as const,
      names: [name(one), name(other)] as const,
      shared,
      jaccard,
    }))
  },
)
