import { expect, it } from 'vitest'
import { changedList } from './list-change.ts'

it('keeps what others added to the list since it was read, and does not put back what they took out', () => {
  const meanwhile = ['De Schakel', 'Het Buurthuis']
  expect(changedList(meanwhile, { add: ['De Huiskamer'] })).toEqual([
    'De Schakel',
    'Het Buurthuis',
    'De Huiskamer',
  ])
})

it('takes out what was meant, wherever it stands now', () => {
  expect(changedList(['Nieuw', 'Oud', 'Weg'], { remove: ['Weg', 'al weg'] })).toEqual([
    'Nieuw',
    'Oud',
  ])
})

it('says every text once, and no more of them than a list may hold', () => {
  const many = Array.from({ length: 60 }, (_, at) => `naam ${at}`)
  expect(changedList(['GGD'], { add: ['GGD', 'GGD', 'JGZ'] })).toEqual(['GGD', 'JGZ'])
  expect(changedList([], { add: many })).toHaveLength(50)
})
