import type { BlindSpotId } from '@webwijzer/analysis/blind-spots'
import type { Finding } from '@webwijzer/analysis/blind-spots/finding'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Thing } from '../../store/ui-store.ts'

const kinds = ['organisation', 'consultationTable', 'programme', 'domain'] as const

/** What has a card of its own among these ids; a seat has none, its organisation has. */
export function thingOf(state: MapState, id: string): Thing | null {
  const kind = kinds.find((each) => getRecord(state, each, id))
  return kind ? { kind, id } : null
}

export type Told = {
  /** What it is about, to open its card. */
  readonly things: readonly (Thing & { readonly name: string })[]
  /** How the rest is called. */
  readonly others: readonly string[]
}

/** Of a pair both are what it is about. */
const pairs: readonly BlindSpotId[] = ['domainsApart', 'alikeTables']

/** What a finding is about by name, and what else it names. */
export function toldOf(state: MapState, question: BlindSpotId, { ids }: Finding): Told {
  const named = ids.flatMap((id) => {
    const thing = thingOf(state, id)
    if (!thing) return []
    return [
      { ...thing, name: getRecord(state, thing.kind as (typeof kinds)[number], id)?.name ?? '' },
    ]
  })
  const count = pairs.includes(question) ? named.length : 1
  return { things: named.slice(0, count), others: named.slice(count).map(({ name }) => name) }
}

/** By what a finding is known, as long as it is the same one. */
export const findingKey = ({ ids }: Finding): string => ids.join(' ')
