import type { MapState } from '@webwijzer/domain/map-state'
import type { OptionalField } from '@webwijzer/domain/records/optional-fields'
import type { OverviewAudience, OverviewWords } from './overview-words.ts'
import type { Fonts, Paper } from './paper.ts'
import type { Scene } from './scene.ts'

/** One thing the map suggests to talk about; its sentences are made by whoever analysed. */
export type OverviewSuggestion = {
  /** The heading it stands under, such as "named and visible". */
  readonly group: string
  readonly name: string
  readonly reasons: readonly string[]
}

export type OverviewInput = {
  /** Already filtered with `visibleState` for this audience. */
  readonly state: MapState
  readonly audience: OverviewAudience
  readonly scene: Scene
  readonly words: OverviewWords
  readonly language: 'nl' | 'en'
  /** When it is made: an instant (UTC, ISO). */
  readonly date: string
  readonly fonts: Fonts
  /** What the lines say of an organisation that was decided on, in sentences, by its id. */
  readonly mapReasons?: ReadonlyMap<string, readonly string[]>
  /** For the project team only; left out of any other copy. */
  readonly suggestions?: readonly OverviewSuggestion[]
}

/** What every chapter is written from. */
export type Chapter = {
  readonly paper: Paper
  readonly state: MapState
  readonly audience: OverviewAudience
  readonly words: OverviewWords
  readonly mapReasons: ReadonlyMap<string, readonly string[]>
  /** What the coalition chose not to read. */
  readonly leftOut: ReadonlySet<OptionalField>
}
