import { expect, test } from 'vitest'
import { joinList, splitList } from './pipe-list.ts'

test('several values stand in one cell between bars', () => {
  expect(splitList('0-2| 2-4 ||4-12')).toEqual(['0-2', '2-4', '4-12'])
  expect(splitList(joinList(['a', 'b c']))).toEqual(['a', 'b c'])
  expect(splitList('')).toEqual([])
})

test('a bar inside a value does not make it two', () => {
  expect(splitList(joinList(['in|uit', 'b']))).toEqual(['in/uit', 'b'])
})
