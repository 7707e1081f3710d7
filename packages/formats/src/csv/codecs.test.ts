import { expect, test } from 'vitest'
import { cardStatus, count, day, either, origin, session, words, yesNo } from './codecs.ts'

const read = { cells: {}, sessionId: (number: string) => `SES-${number}` }
const write = {
  sessionNumber: (id: string) => id.replace('SES-', ''),
  isDomain: () => false,
  nameOf: () => '',
}

test('a word stands for one code, whatever its capitals, and a strange word for none', () => {
  const formality = words({ formal: 'formeel', informal: 'informeel' })
  expect(formality.read('Informeel', read)).toBe('informal')
  expect(formality.read('in', read)).toBeUndefined()
  expect(formality.read('constructor', read)).toBeUndefined()
  expect(formality.write('formal', write)).toBe('formeel')
})

test('ja and nee, and what Excel makes of them', () => {
  expect(
    ['Ja', 'nee', 'WAAR', 'onwaar', 'misschien'].map((cell) => yesNo.read(cell, read)),
  ).toEqual([true, false, true, false, undefined])
  expect(either('gericht', 'ongericht').write(false, write)).toBe('ongericht')
})

test('a day is read as people and as Excel write it', () => {
  expect(day.read('2026-10-22', read)).toBe('2026-10-22')
  expect(day.read('1-9-2026', read)).toBe('2026-09-01')
})

test('a count is a whole number and nothing else', () => {
  expect(count.read('12', read)).toBe(12)
  expect(count.read('-1', read)).toBeUndefined()
  expect(count.read('3,16E+10', read)).toBeUndefined()
})

test.each([
  ['voorbereiding', { session: null, group: null }],
  ['voorbereiding groep projectteam', { session: null, group: 'projectteam' }],
  ['sessie 4', { session: 'SES-4', group: null }],
  ['sessie 3 groep N1', { session: 'SES-3', group: 'N1' }],
])('%s says where something was said', (cell, value) => {
  expect(origin.read(cell, read)).toEqual(value)
  expect(origin.write(value, write)).toBe(cell)
})

test('an origin or a session that is not a number of a session is not guessed', () => {
  expect(origin.read('de gemeente', read)).toBeUndefined()
  expect(session.read('drie', read)).toBeUndefined()
})

test.each([
  ['bevestigd', { checked: true, status: 'existing' }],
  ['onbevestigd', { checked: false, status: 'existing' }],
  ['gewenst', { status: 'wished' }],
  ['gestopt', { status: 'ended' }],
] as const)('a card that is %s', (cell, value) => {
  expect(cardStatus.read(cell, read)).toEqual(value)
  expect(cardStatus.write({ checked: false, ...value }, write)).toBe(cell)
})
