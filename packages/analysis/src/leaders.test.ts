import { expect, it } from 'vitest'
import { leaders } from './leaders.ts'

it('takes the first few, with everybody who equals the last of them', () => {
  expect(leaders([1, 6, 5, 6, 5, 4], 3)).toEqual([1, 3, 2, 4])
})

it('counts values that differ by rounding only as equal', () => {
  expect(leaders([0.1 + 0.2, 0.3, 0.1], 1)).toEqual([0, 1])
})

it('never takes a zero, however few there are', () => {
  expect(leaders([0, 2, 0], 3)).toEqual([1])
})
