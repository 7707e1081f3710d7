import { expect, test } from 'vitest'
import { findOptions } from './find-options.ts'

const options = [
  { label: 'GGD Lindestreek – JGZ 0-4', detail: 'consultatiebureau', keywords: ['JGZ 0-4'] },
  {
    label: 'GGD Lindestreek – JGZ 4-18',
    keywords: ['JGZ 4-18', 'jeugdverpleegkundige', 'schoolarts'],
  },
  { label: 'Jeugdteam Lindevoort' },
  { label: 'Café Het Hoekje' },
]
const found = (typed: string) => findOptions(options, typed).options.map(({ label }) => label)

test('a party is found by another name it goes by', () => {
  expect(found('schoolarts')).toEqual(['GGD Lindestreek – JGZ 4-18'])
})

test('what begins with the typed text comes before what only has it somewhere', () => {
  expect(found('jeugd')).toEqual(['GGD Lindestreek – JGZ 4-18', 'Jeugdteam Lindevoort'])
  expect(found('lindevoort')).toEqual(['Jeugdteam Lindevoort'])
})

test('words may come in any order, and from the detail too', () => {
  expect(found('jgz lindestreek consultatie')).toEqual(['GGD Lindestreek – JGZ 0-4'])
})

test('accents, capitals and dashes make no difference', () => {
  expect(found('CAFE het')).toEqual(['Café Het Hoekje'])
  expect(found('jgz 4 18')).toEqual(['GGD Lindestreek – JGZ 4-18'])
})

test('only the same name counts as being there already', () => {
  expect(findOptions(options, 'jeugdteam  LINDEVOORT').isExact).toBe(true)
  expect(findOptions(options, 'Jeugdteam').isExact).toBe(false)
})

test('nothing typed shows the list as it is', () => {
  expect(found('')).toHaveLength(4)
})
