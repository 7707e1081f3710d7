import { expect, test } from 'vitest'
import { clockTime } from './clock-time.ts'

test('time that is left reads as on a kitchen clock', () => {
  expect(clockTime(31 * 60_000 + 19_200)).toBe('31:20')
  expect(clockTime(61_000)).toBe('1:01')
  expect(clockTime(3_900_000)).toBe('1:05:00')
  expect(clockTime(0)).toBe('0:00')
  expect(clockTime(-5000)).toBe('0:00')
})
