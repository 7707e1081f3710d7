import { expect, test } from 'vitest'
import { workOnFlakyNetwork } from './on-a-flaky-network.ts'

test.each([7, 8, 9])(
  'in a hall with bad Wi-Fi (seed %i) 240 changes of six people arrive once, and all end equal within 5 s',
  async (seed) => {
    const outcome = await workOnFlakyNetwork({
      people: 6,
      changesEach: 40,
      weather: {
        seed,
        latency: 80,
        jitter: 60,
        stall: 0.05,
        stallMs: 800,
        life: 2000,
        blackHole: 0.05,
      },
    })
    expect(outcome).toMatchObject({ hasAllArrived: true, isEqual: true, fingerprints: 1 })
    expect(outcome).toMatchObject({ logged: 240, distinct: 240 })
    expect(outcome.resets).toBeGreaterThan(20)
    expect(outcome.convergedMs).toBeLessThan(5000)
  },
)
