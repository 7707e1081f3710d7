import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleState, sheetOf } from '../../../tests/imports/list-files.ts'
import { making, reviewOf } from '../../../tests/imports/reviewed-list.ts'
import { opsFromReview, planInSteps } from './changes-from-review.ts'
import { readRows } from './read-rows.ts'
import type { Decision } from './review.ts'

const state = exampleState()
const review = reviewOf(sheetOf('lindevoort/rommelig.csv'), state)
const mentions = [...review.piles.parties, ...review.piles.meetings].map(({ id }) => id)
const organisations = [...state.organisation.keys()]

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ do: fc.constant('use' as const), record: fc.constantFrom(...organisations) }),
  fc.record({
    do: fc.constant('create' as const),
    name: fc.constantFrom('Kerk', 'De Kerk', 'Pact'),
  }),
  fc.record({ do: fc.constant('skip' as const) }),
)
const decisions = fc
  .array(fc.tuple(fc.constantFrom(...mentions), decision), { maxLength: 30 })
  .map((all) => new Map(all))

test('a plan made in parts, with another one begun in between, is the plan made in one go', () => {
  const rows = readRows(review, state, making().newId)
  fc.assert(
    fc.property(decisions, decisions, fc.integer({ min: 0, max: 60 }), (given, others, part) => {
      const [decided, other] = [given, others].map((each) => ({ ...review, decisions: each }))
      if (!decided || !other) return
      const left = planInSteps(other, state, making(), rows)
      const steps = planInSteps(decided, state, making(), rows)
      for (let at = 0; at < part; at += 1) {
        left.next()
        steps.next()
      }
      let step = steps.next()
      while (!step.done) step = steps.next()
      expect(step.value).toEqual(opsFromReview(decided, state, making()))
    }),
    { numRuns: 25 },
  )
})
