import { expect, test } from 'vitest'
import { companyOf } from './company.ts'

const groups = [
  ['jeugdteam', 'politie', 'jgz'],
  ['jeugdteam', 'politie'],
  ['bank', 'corporatie'],
  ['jeugdteam', 'bank', 'corporatie', 'kerk', 'school', 'moskee'],
]

test('who meets those who are here elsewhere is likely, small groups counting most', () => {
  const company = companyOf(groups, new Set(['jeugdteam']))
  expect(company.get('politie')).toBe(1.5)
  expect(company.get('jgz')).toBe(0.5)
  expect(company.get('kerk')).toBe(0.2)
})

test('who is here already is not looked for', () => {
  expect(companyOf(groups, new Set(['jeugdteam', 'politie'])).has('politie')).toBe(false)
})

test('nobody is likelier than another where nobody is yet', () => {
  expect(companyOf(groups, new Set()).size).toBe(0)
})
