import { type collectionNames, type Kind, kinds, type Rec } from '@webwijzer/domain/records'

export const mapFormat = 'webwijzer'
export const mapVersion = 1

type Collections = {
  readonly [K in Exclude<Kind, 'map'> as (typeof collectionNames)[K]]: readonly Rec<K>[]
}

/** A whole map as data: every record, under the names that the API uses. */
export type MapFile = Collections & {
  readonly format: typeof mapFormat
  readonly version: typeof mapVersion
  /** Null only for a map that nothing was said about yet. */
  readonly map: Rec<'map'> | null
}

/** The kinds that come as a list; `map` is one record. */
export const listedKinds: readonly Exclude<Kind, 'map'>[] = kinds.filter((kind) => kind !== 'map')
