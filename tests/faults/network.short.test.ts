import { expect, test } from 'vitest'
import { workOnFlakyNetwork } from './on-a-flaky-network.ts'

test('through resets, stalls and silence every change arrives once, and all end equal', async () => {
  const outcome = await workOnFlakyNetwork({
    people: 3,
    changesEach: 20,
    weather: {
      seed: 7,
      latency: 20,
      jitter: 15,
      stall: 0.05,
      stallMs: 300,
      life: 1500,
      blackHole: 0.03,
    },
  })
  expect(outcome).toMatchObject({ hasAllArrived: true, isEqual: true, fingerprints: 1 })
  expect(outcome).toMatchObject({ logged: 60, distinct: 60 })
  expect(outcome.resets).toBeGreaterThan(0)
})
