import { type Analysis, analyse } from '@webwijzer/analysis/analyse'
import { largestTable } from '@webwijzer/analysis/largest-table'
import { networkOf } from '@webwijzer/analysis/network'
import type { MapState } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'
import { useMemo } from 'react'
import { memoOn } from '../../store/memo-on.ts'
import { useMap } from '../../store/use-map.ts'

/** What the map tells, with the table most organisations sit at among those that were counted. */
export type Insight = {
  readonly analysis: Analysis
  readonly largest: { readonly id: string; readonly seats: number } | null
}

const kindsRead: readonly Kind[] = [
  'organisation',
  'consultationTable',
  'seat',
  'link',
  'nomination',
]

/** Of a map as it stands, with one table left out or none. */
export function insightOf(state: MapState, without: string | null): Insight {
  const withoutTables = without === null ? [] : [without]
  return {
    analysis: analyse(state, { without }),
    largest: largestTable(networkOf(state, { withoutTables })),
  }
}

/** Of the whole map; computed once for everybody who asks. */
export const wholeInsight = memoOn(kindsRead, (state) => insightOf(state, null))

/** The same with one table left out, or none. */
export function useInsight(without: string | null): Insight {
  const selector = useMemo(
    () =>
      without === null ? wholeInsight : memoOn(kindsRead, (state) => insightOf(state, without)),
    [without],
  )
  return useMap(selector)
}
