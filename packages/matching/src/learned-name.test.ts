import { expect, test } from 'vitest'
import { exampleState } from '../../../tests/imports/list-files.ts'
import { imported, reviewOf, sheetWith } from '../../../tests/imports/reviewed-list.ts'
import { learnedName } from './learned-name.ts'

test.each([
  ['Welzijn, jongerenwerk – Dennis', 'Welzijn Lindevoort – jongerenwerk', 'Welzijn, jongerenwerk'],
  ['Petra - wijkteam Noord', 'Sociaal wijkteam Noord', 'wijkteam Noord'],
  ['wijkteam - Noord', 'Sociaal wijkteam Noord', 'wijkteam - Noord'],
  ['Vroegere naam / Ali', 'Kredietbank', 'Vroegere naam / Ali'],
  ['Wijkteam N', 'Sociaal wijkteam Noord', 'Wijkteam N'],
])('%s of %s is learned as %s', (text, name, learned) => {
  expect(learnedName(text, name)).toBe(learned)
})

test('who was called with a colleague gets an alias without the colleague', () => {
  const state = exampleState()
  const sheet = sheetWith(['Organisatie'], ['Welzijn, jongerenwerk – Dennis'])
  const decisions = { '2:0:0': { do: 'use', record: 'ORG-25' } } as const
  const after = imported(reviewOf(sheet, state, { decisions }), state)
  expect(after.organisation.get('ORG-25')?.aliases).toEqual(['Welzijn, jongerenwerk'])
})
