import type { MapState } from '@webwijzer/domain/map-state'
import type { Network } from '../network.ts'

/** One thing that a question is about. */
export type Finding = {
  /** Record ids, what the finding is about first: what to list and to highlight. */
  readonly ids: readonly string[]
  /** The number that goes with it, of which each question says what it is; null where none does. */
  readonly number: number | null
}

/** What a question looks at: the map, the part of it that counts, and the day (YYYY-MM-DD). */
export type BlindSpotSource = {
  readonly state: MapState
  readonly network: Network
  readonly today: string | null
}
