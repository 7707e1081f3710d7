import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { knownOf, matchRows } from '@webwijzer/matching/match-rows'
import type { Decision, Review } from '@webwijzer/matching/review'
import { messagesFor } from '@webwijzer/messages/messages'
import { expect, test } from 'vitest'
import { exampleState, sheetOf } from '../../../../../../tests/imports/list-files.ts'
import { becomesSentence, seatsSentence, tablesIn } from './becomes.ts'
import { choicesFor } from './choices-for.ts'
import { byPile, type Item, itemsOf, suggestionFor } from './items.ts'
import { decisionByKey } from './review-keys.ts'

const state = exampleState()
const known = knownOf(state)
const sheet = sheetOf('lindevoort/rommelig.csv')
const mapping = guessMapping(sheet, known)
const piles = matchRows(sheet, mapping, state, known)
const names = new Map(
  [...state.organisation, ...state.consultationTable, ...state.programme].map(([id, { name }]) => [
    id,
    name,
  ]),
)

const reviewWith = (decisions: readonly (readonly [string, Decision])[] = []): Review => ({
  ...{ sheet, mapping, piles },
  decisions: new Map(decisions),
})
const itemFor = (text: string): Item => {
  const item = itemsOf(reviewWith()).find(({ matched }) => matched.text.trim() === text)
  if (!item) throw new Error(`${text} is not in the list`)
  return item
}
const contextWith = (review: Review) => ({ review, names, messages: messagesFor('nl') })

test('every line of the file is under some name, and every name on one pile', () => {
  const items = itemsOf(reviewWith())
  const rows = new Set(items.flatMap(({ rows }) => rows))
  expect(sheet.rows.map(({ number }) => number).filter((row) => !rows.has(row))).toEqual([])
  const onPiles = byPile(reviewWith(), items).flatMap((pile) => pile.items)
  const families = items.filter(({ matched }) => matched.pile === 'familyOrCase')
  expect(onPiles.length + families.length).toBe(items.length)
})

test('what may be the same waits for a person, with the likeliest first', () => {
  const item = itemFor('Gemeente - J&O')
  const context = contextWith(reviewWith())
  expect(becomesSentence(item, context)).toMatch(/^Nog niet gekozen/)
  expect(seatsSentence(item, context, tablesIn(reviewWith()))).toBe('')
  expect(suggestionFor(item)).toEqual({ do: 'use', record: 'ORG-02' })
})

test('an umbrella name is never suggested: only a person can tell', () => {
  expect(suggestionFor(itemFor('CJG'))).toBeNull()
})

test('what was chosen is told in words, with the seats that follow', () => {
  const item = itemFor('Gemeente - J&O')
  const review = reviewWith([[item.matched.id, { do: 'use', record: 'ORG-02' }]])
  expect(becomesSentence(item, contextWith(review))).toBe(
    'Is Gemeente Lindevoort – team Jeugd en Onderwijs. “Gemeente - J&O” wordt bewaard als andere naam.',
  )
  const youth = seatsSentence(itemFor('Jeugd team'), contextWith(review), tablesIn(review))
  expect(youth).toMatch(/^Zit aan tafel bij: .*[Cc]asusregie/)
})

test('a number chooses a proposal, N new, S skip', () => {
  const item = itemFor('Jeugd team')
  const choices = choicesFor(item, contextWith(reviewWith()))
  const row = {} as HTMLElement
  const press = (key: string) => decisionByKey(key, item, choices, row)
  expect(press('1')).toEqual({ do: 'use', record: 'ORG-08' })
  expect(press('n')).toEqual({ do: 'create', name: 'Jeugd team' })
  expect(press('s')).toEqual({ do: 'skip' })
  expect(press('x')).toBeNull()
})
