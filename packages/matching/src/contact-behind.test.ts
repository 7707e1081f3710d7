import { expect, test } from 'vitest'
import { exampleState } from '../../../tests/imports/list-files.ts'
import { reviewOf, sheetWith } from '../../../tests/imports/reviewed-list.ts'
import { contactBehind } from './contact-behind.ts'

test.each([
  ['Kredietbank – 06 12345678', 'Kredietbank'],
  ['Leerplicht (mw. De Wit)', 'Leerplicht'],
  ['Lindewonen, afd. incasso - dhr. Kuiper', 'Lindewonen, afd. incasso'],
  ['Quiet, babs@gmail.com', 'Quiet'],
])('who can be reached stands behind the name: %s', (text, name) => {
  expect(contactBehind(text)?.name).toBe(name)
})

test.each([
  ['mw. De Wit – Leerplicht'],
  ['Mw. Jansen, moeder van Sem'],
  ['gezin Pietersen, 06 12345678'],
  ['Kredietbank – mw. De Wit, 2 kinderen'],
  ['Kerkstraat 12'],
  ['Taalhuis'],
])('what is about a family stays whole: %s', (text) => {
  expect(contactBehind(text)).toBeNull()
})

test('a party of the map comes in without its contact, of which is told that it went', () => {
  const { piles } = reviewOf(
    sheetWith(['Organisatie'], ['Kredietbank – mw. De Wit'], ['Ria – 06 12345678']),
    exampleState(),
  )
  expect(piles.parties).toMatchObject([
    { pile: 'same', record: 'ORG-04', text: 'Kredietbank' },
    { pile: 'familyOrCase' },
  ])
  expect(piles.refused).toMatchObject([{ row: 2, text: 'mw. De Wit', rest: 'Kredietbank' }])
})
