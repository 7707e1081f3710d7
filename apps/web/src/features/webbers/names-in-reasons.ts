import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { ReasonNames } from '@webwijzer/messages/reason-sentence'
import { shortName } from './short-name.ts'

/** How what reasons point at is called on this page. */
export function namesInReasons(state: MapState): ReasonNames {
  const tableOf = (id: string) => getRecord(state, 'consultationTable', id)
  return {
    party: (id) => getRecord(state, 'organisation', id)?.name ?? tableOf(id)?.name ?? '',
    table: (id) => shortName(tableOf(id) ?? { name: '', abbreviation: null }),
    domain: (id) => getRecord(state, 'domain', id)?.name ?? '',
  }
}
