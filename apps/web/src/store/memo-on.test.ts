import { stateOf } from '@webwijzer/domain/map-state'
import { expect, test } from 'vitest'
import { isSame } from './is-same.ts'
import { memoOn } from './memo-on.ts'

const empty = stateOf([])

test('a selector computes again only when a kind it reads has changed', () => {
  let times = 0
  const count = memoOn(['seat'], (state) => {
    times += 1
    return state.seat.size
  })
  count(empty)
  count({ ...empty, organisation: new Map() })
  expect(times).toBe(1)
  count({ ...empty, seat: new Map() })
  expect(times).toBe(2)
})

test('two lists of the same things show the same', () => {
  const thing = {}
  expect(isSame([thing, 1], [thing, 1])).toBe(true)
  expect(isSame([thing], [{}])).toBe(false)
  expect(isSame({ a: 1 }, { a: 1 })).toBe(true)
  expect(isSame({ a: 1 }, { b: 1 })).toBe(false)
  expect(isSame(new Map(), new Map())).toBe(false)
  expect(isSame([], {})).toBe(false)
})
