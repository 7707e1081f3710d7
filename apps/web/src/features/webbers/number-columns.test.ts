import { expect, test } from 'vitest'
import { type NumberRow, rowsOf, shownMeasures, sortedBy, writtenNumber } from './number-columns.ts'

const blank = Object.fromEntries(shownMeasures.map((id) => [id, null])) as NumberRow['values']
const row = (name: string, constraint: number | null): NumberRow => ({
  id: name,
  name,
  values: { ...blank, constraint },
})
const rows = [row('Politie', 0.2), row('École', null), row('Bibliotheek', 0.7)]

test('a column sorts the most first, and who has no such number comes last', () => {
  expect(sortedBy(rows, 'constraint').map(({ name }) => name)).toEqual([
    'Bibliotheek',
    'Politie',
    'École',
  ])
  expect(sortedBy(rows, 'name').map(({ name }) => name)).toEqual([
    'Bibliotheek',
    'École',
    'Politie',
  ])
})

test('a row stands for each organisation that counts, with nothing where a measure is silent', () => {
  const answer = {
    basis: { nodes: 2, lines: 1, normalisation: 'two-mode' as const },
    numbers: [{ id: 'seats' as const, of: 'node' as const, values: new Map([['a', 3]]) }],
  }
  const found = rowsOf(answer, [
    { id: 'a', name: 'A' },
    { id: 'ended', name: 'B' },
  ])
  expect(found).toEqual([{ id: 'a', name: 'A', values: { ...blank, seats: 3 } }])
})

test('a share is told out of a hundred, a count as it is', () => {
  expect(writtenNumber('betweenness', 0.2187, 'nl-NL')).toBe('21,9')
  expect(writtenNumber('seats', 6, 'nl-NL')).toBe('6')
  expect(writtenNumber('constraint', 0.2187, 'nl-NL')).toBe('0,22')
})
