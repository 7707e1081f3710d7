import { guessMapping } from '@webwijzer/matching/guess-mapping'
import { knownOf, matchRows } from '@webwijzer/matching/match-rows'
import type { Review } from '@webwijzer/matching/review'
import { messagesFor } from '@webwijzer/messages/messages'
import { expect, test } from 'vitest'
import { exampleState } from '../../../../../../tests/imports/list-files.ts'
import { sheetWith } from '../../../../../../tests/imports/reviewed-list.ts'
import { linksSentence, seatsSentence, tablesIn } from './becomes.ts'
import { itemsOf } from './items.ts'

const state = exampleState()
const known = knownOf(state)
const messages = messagesFor('nl')
const names = new Map(
  [...state.organisation, ...state.consultationTable].map(([id, { name }]) => [id, name]),
)

function told(headers: readonly string[], ...rows: readonly string[][]) {
  const sheet = sheetWith(headers, ...rows)
  const mapping = guessMapping(sheet, known)
  const piles = matchRows(sheet, mapping, state, known)
  const review: Review = { sheet, mapping, piles, decisions: new Map() }
  const context = { review, names, messages }
  return itemsOf(review)
    .filter(({ subject }) => subject === 'party')
    .map((item) => [
      item.matched.text,
      seatsSentence(item, context, tablesIn(review)) + linksSentence(item, context),
    ])
}

test('a row of a matrix tells at which tables its marks put somebody', () => {
  const rows = told(
    ['Organisatie', 'Ruilgroep', 'Armoedepact'],
    ['Politie', 'x', 'vz'],
    ['Speelgoedbank Pippa', 'x', ''],
  )
  expect(rows).toEqual([
    ['Politie', 'Zit aan tafel bij: Ruilgroep, Armoedepact Lindevoort.'],
    ['Speelgoedbank Pippa', 'Zit aan tafel bij: Ruilgroep.'],
  ])
})

test('a column of a list tells at which table it puts those who stand in it', () => {
  const rows = told(
    ['Ruilgroep', 'Armoedepact'],
    ['Politie', 'Politie'],
    ['Speelgoedbank Pippa', ''],
  )
  expect(rows).toEqual([
    ['Politie', 'Zit aan tafel bij: Ruilgroep, Armoedepact Lindevoort.'],
    ['Speelgoedbank Pippa', 'Zit aan tafel bij: Ruilgroep.'],
  ])
})

test('a list of lines tells with whom each line is, and of none that waits for a choice', () => {
  const rows = told(
    ['Van', 'Naar', 'Soort relatie'],
    ['Politie', 'Taalhuis', 'verwijst naar'],
    ['Speelgoedbank Pippa', 'Politie', 'werkt samen'],
    ['Politie', 'CJG', 'werkt samen'],
  )
  const police = names.get('ORG-55')
  const said = new Map(rows.map(([name, sentence]) => [name, sentence]))
  expect(said.get('Politie')).toMatch(
    /^Lijn naar: [^,]*Taalhuis[^,]*[.] Lijn van: Speelgoedbank Pippa[.]$/,
  )
  expect(said.get('Speelgoedbank Pippa')).toBe(`Lijn naar: ${police}.`)
  expect(said.get('CJG')).toBe('')
})
