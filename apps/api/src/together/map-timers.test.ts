import { expect, test } from 'vitest'
import { mapTimers } from './map-timers.ts'

const minute = 60_000

function clocked() {
  let now = 1000
  const timers = mapTimers(() => now)
  return {
    timers,
    wait: (minutes: number) => {
      now += minutes * minute
    },
  }
}
const start = { do: 'start', session: null, step: null, group: null, minutes: 45 } as const
const left = (timer: { leftMs: number } | null) => (timer ? timer.leftMs / minute : null)

test('a timer counts down, and past zero it says how long ago that was', () => {
  const { timers, wait } = clocked()
  timers.order('m1', start)
  wait(44)
  expect(left(timers.find('m1'))).toBe(1)
  wait(3)
  expect(left(timers.find('m1'))).toBe(-2)
})

test('five minutes more after the end are five minutes from now', () => {
  const { timers, wait } = clocked()
  timers.order('m1', start)
  wait(50)
  expect(left(timers.order('m1', { do: 'add', minutes: 5 }))).toBe(5)
})

test('a pause keeps what is left, for as long as it takes', () => {
  const { timers, wait } = clocked()
  timers.order('m1', start)
  wait(10)
  timers.order('m1', { do: 'pause' })
  wait(30)
  expect(left(timers.find('m1'))).toBe(35)
  timers.order('m1', { do: 'resume' })
  wait(5)
  expect(left(timers.find('m1'))).toBe(30)
})

test('each map has its own', () => {
  const { timers } = clocked()
  timers.order('m1', start)
  expect(timers.find('m2')).toBe(null)
})
