import { emptyMap, type MapState } from '@webwijzer/domain/map-state'
import type { ThingKind } from './node-records.ts'

/** What is on the map already, and what people said of the nodes of a graph that have a part in it. */
export type OnMap = {
  readonly state: MapState
  /** By node: the record on the map that it is. */
  readonly records: ReadonlyMap<string, { readonly kind: ThingKind; readonly id: string }>
  /** By node: another node of the graph that is the same, and that is not joined with a third itself. */
  readonly joined: ReadonlyMap<string, string>
}

export const nothingOnMap: OnMap = { state: emptyMap, records: new Map(), joined: new Map() }
