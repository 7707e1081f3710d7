import { expect, test } from 'vitest'
import { boxOf, diameterOf, labelLines, labelOf } from './node-boxes.ts'

test('a thing is called by its abbreviation, and by its name if it has none', () => {
  expect(labelOf({ name: 'Zorg- en Veiligheidshuis', abbreviation: 'ZVH' })).toBe('ZVH')
  expect(labelOf({ name: 'Lindecollege', abbreviation: null })).toBe('Lindecollege')
  expect(labelOf({ name: 'Lindecollege', abbreviation: ' ' })).toBe('Lindecollege')
})

test('a label breaks between words and fills its lines evenly', () => {
  expect(labelLines('Lindecollege')).toEqual(['Lindecollege'])
  expect(labelLines('Peuteropvang De Kleine Linde')).toEqual(['Peuteropvang De', 'Kleine Linde'])
  expect(labelLines('Verloskundigenpraktijk Lindewieg')).toEqual([
    'Verloskundigenpraktijk',
    'Lindewieg',
  ])
})

test('a dash never starts a line', () => {
  expect(labelLines('Leger des Heils – buurthuiskamer')).toEqual([
    'Leger des Heils –',
    'buurthuiskamer',
  ])
})

test('only what does not fit three lines is cut, and shows it', () => {
  const lines = labelLines('Samenwerkingsverband Passend Onderwijs Lindestreek en wijde omgeving')
  expect(lines).toHaveLength(3)
  expect(lines.at(-1)).toMatch(/…$/)
  expect(labelLines('Chronischevermoeidheidsvereniging')).toEqual([
    'Chronischevermoei-',
    'dheidsvereniging',
  ])
})

test('an organisation grows with its seats, from 26 to 54 units', () => {
  expect(diameterOf(0)).toBe(26)
  expect(diameterOf(8)).toBe(54)
  expect(diameterOf(30)).toBe(54)
  expect(diameterOf(4)).toBeGreaterThan(diameterOf(3))
})

test('a label stands under an organisation and inside a table', () => {
  const organisation = boxOf('organisation', 'Buurthuis De Schakel', 30)
  expect(organisation.labelTop).toBe(19)
  expect(organisation.bottom).toBe(19 + 2 * 14)
  expect(organisation.left).toBe(organisation.labelWidth / 2)
  const table = boxOf('consultationTable', 'Armoedepact')
  expect(table.height).toBe(32)
  expect(table.width).toBeGreaterThan(table.labelWidth + 20)
  expect(table.bottom).toBe(16)
})

test('a thing without a name still has a size', () => {
  expect(boxOf('organisation', '', 26)).toMatchObject({ left: 13, right: 13, top: 13, bottom: 13 })
})
