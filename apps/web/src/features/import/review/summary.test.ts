import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { knownOf, matchRows } from '@webwijzer/matching/match-rows'
import type { Decision, Review } from '@webwijzer/matching/review'
import { expect, test } from 'vitest'
import { exampleState } from '../../../../../../tests/imports/list-files.ts'
import { sheetWith } from '../../../../../../tests/imports/reviewed-list.ts'
import { idleLines } from './summary.ts'

const state = exampleState()
const known = knownOf(state)

function reviewOf(headers: readonly string[], ...rows: readonly string[][]): Review {
  const sheet = sheetWith(headers, ...rows)
  const mapping = guessMapping(sheet, known)
  return { sheet, mapping, piles: matchRows(sheet, mapping, state, known), decisions: new Map() }
}
const decided = (review: Review, decision: Decision): Review => {
  const [party] = review.piles.parties
  return { ...review, decisions: new Map(party ? [[party.id, decision]] : []) }
}

test('a line whose organisation waits for a choice does nothing, though the map knows its table', () => {
  const review = reviewOf(['Organisatie', 'Overleg'], ['CJG', 'Armoedepact'], ['Politie', 'ZAT'])
  expect(idleLines(review)).toBe(1)
  expect(idleLines(decided(review, { do: 'use', record: 'ORG-02' }))).toBe(0)
  expect(idleLines(decided(review, { do: 'skip' }))).toBe(1)
})

test('a line of which only a new table comes does something', () => {
  const review = reviewOf(['Organisatie', 'Overleg'], ['CJG', 'Ruilgroep'], ['CJG', 'ZAT'])
  expect(idleLines(review)).toBe(1)
})

test('in a list of tables it is the table that counts', () => {
  const review = reviewOf(['Overleg', 'Trekker'], ['Armoedepact', 'CJG'], ['totaal', 'Politie'])
  expect(review.mapping.shape).toBe('tables')
  expect(idleLines(review)).toBe(1)
})
