import type { statuses } from '@webwijzer/domain/records/values'
import type { Paint } from './view-colours.ts'

/** What a viewer chose to see; none of it is map data. */
export type ViewOptions = {
  /** An organisation grows with its seats, or all are even. */
  readonly size: 'seats' | 'even'
  /** By domain, by formality, or as the view itself says. */
  readonly colour: 'domain' | 'formality' | 'view'
  /** The colours that the view gives, for where they are asked for. */
  readonly painted: ReadonlyMap<string, Paint>
  readonly filter: MapFilter
  /** Whether a colour group's two letters stand in its circles. */
  readonly hasCodes: boolean
  /** The id of the selected thing or line. */
  readonly selected: string | null
  /** Things to light up while the rest is dimmed, for a place that points at the map. */
  readonly lit: ReadonlySet<string> | null
  /** Those of them that it is about most: a ring. */
  readonly core: ReadonlySet<string>
  /** What is imagined away: crossed out, its lines dotted. */
  readonly gone: ReadonlySet<string>
  /** What this group entered stays bright; null: whoever did. */
  readonly group: string | null
  /** What others have selected now: a soft ring. */
  readonly others: ReadonlySet<string>
}

/** What stays bright; everything else is greyed, never moved or taken away. */
export type MapFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'withoutTable'; readonly table: string }
  | { readonly kind: 'caseTables' }
  | { readonly kind: 'status'; readonly status: (typeof statuses)[number] }

export const plainView: ViewOptions = {
  size: 'seats',
  colour: 'domain',
  painted: new Map(),
  filter: { kind: 'all' },
  hasCodes: false,
  selected: null,
  lit: null,
  core: new Set(),
  gone: new Set(),
  group: null,
  others: new Set(),
}
