import type { MapState } from '@webwijzer/domain/map-state'
import type { Work } from '@webwijzer/domain/work'
import { analyse } from './analyse.ts'
import { askFirst } from './ask-first.ts'
import { type BlindSpotOptions, blindSpots } from './blind-spots.ts'
import { firmness } from './firmness.ts'
import { moreNumbers } from './more-numbers.ts'
import { teamOfWebbers } from './team-of-webbers.ts'
import { whatIfItLeaves } from './what-if-it-leaves.ts'

type WithoutTable = { readonly without?: string | null }
type Leaver = WithoutTable & { readonly organisation: string }

/** What takes no time, as work of one step. */
function atOnce<Options, Answer>(compute: (state: MapState, options: Options) => Answer) {
  return function* (state: MapState, options: Options): Work<Answer> {
    yield 0
    return compute(state, options)
  }
}

/** Everything that can be asked of a map by name: what a worker, a page and a server answer alike. */
export const questions = {
  analyse: atOnce((state, options: WithoutTable) => analyse(state, options)),
  firmness,
  askFirst,
  teamOfWebbers,
  whatIfItLeaves: atOnce((state, { organisation, ...options }: Leaver) =>
    whatIfItLeaves(state, organisation, options),
  ),
  blindSpots: atOnce((state, options: BlindSpotOptions) => blindSpots(state, options)),
  moreNumbers,
} as const

export type QuestionId = keyof typeof questions
type OptionsOf<Id extends QuestionId> = NonNullable<Parameters<(typeof questions)[Id]>[1]>
type WorkOf<Id extends QuestionId> = ReturnType<(typeof questions)[Id]>
export type AnswerOf<Id extends QuestionId> = WorkOf<Id> extends Work<infer Answer> ? Answer : never

/** An answer with the change up to which it is true: who shows it compares that with the map's own. */
export type DatedAnswer<Id extends QuestionId> = {
  readonly seq: number
  readonly question: Id
  readonly answer: AnswerOf<Id>
}

/** Works out an answer to a question about the map as it stood after change `seq`. */
export function* ask<Id extends QuestionId>(
  at: { readonly seq: number; readonly state: MapState },
  question: Id,
  options: OptionsOf<Id>,
): Work<DatedAnswer<Id>> {
  const work = questions[question] as (
    state: MapState,
    options: OptionsOf<Id>,
  ) => Work<AnswerOf<Id>>
  return { seq: at.seq, question, answer: yield* work(at.state, options) }
}
