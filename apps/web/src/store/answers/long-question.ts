import type { AnswerOf, DatedAnswer, questions } from '@webwijzer/analysis/ask'
import type { MapState } from '@webwijzer/domain/map-state'

/** Questions about the map that may take long: a worker answers them, so that the screen stays free. */
export type LongQuestion = 'firmness' | 'askFirst' | 'teamOfWebbers' | 'moreNumbers'

export type LongOptions<Id extends LongQuestion> = NonNullable<
  Parameters<(typeof questions)[Id]>[1]
>
export type LongAnswer<Id extends LongQuestion> = AnswerOf<Id>

/** The part of a map that is counted; everything else stays here. */
export type Counted = Pick<MapState, 'organisation' | 'consultationTable' | 'seat' | 'link'>

/** What a worker is asked. */
export type Asked<Id extends LongQuestion = LongQuestion> = {
  readonly seq: number
  readonly counted: Counted
  readonly question: Id
  readonly options: LongOptions<Id>
}

/** What a worker tells: how far it is (0 … 1), and in the end its answer. */
export type Told<Id extends LongQuestion = LongQuestion> =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'answer'; readonly dated: DatedAnswer<Id> }
