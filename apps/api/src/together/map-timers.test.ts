import { expect, test } from 'vitest'
import type { KeptTimer } from './kept-timers.ts'
import { mapTimers } from './map-timers.ts'

const minute = 60_000

function clocked() {
  let [now, wall] = [1000, Date.parse('2026-11-29T19:00:00Z')]
  const rows = new Map<string, KeptTimer | null>()
  const kept = {
    read: (mapId: string) => rows.get(mapId) ?? null,
    write: (mapId: string, timer: KeptTimer | null) => void rows.set(mapId, timer),
  }
  const begin = () => mapTimers({ now: () => now, wallClock: () => wall, kept })
  return {
    timers: begin(),
    /** The server starts again: what counts milliseconds begins anew. */
    restart() {
      now = 5
      return begin()
    },
    wait(minutes: number) {
      now += minutes * minute
      wall += minutes * minute
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

test('a server that starts again goes on where the clock is by then', () => {
  const { timers, wait, restart } = clocked()
  timers.order('m1', { ...start, step: 'tables' })
  timers.order('m2', start)
  wait(10)
  timers.order('m2', { do: 'pause' })
  wait(5)
  const again = restart()
  expect(left(again.find('m1'))).toBe(30)
  expect(again.find('m1')).toMatchObject({ step: 'tables', isRunning: true })
  expect(left(again.find('m2'))).toBe(35)
  again.order('m1', { do: 'stop' })
  expect(restart().find('m1')).toBe(null)
})

test('each map has its own', () => {
  const { timers } = clocked()
  timers.order('m1', start)
  expect(timers.find('m2')).toBe(null)
})
