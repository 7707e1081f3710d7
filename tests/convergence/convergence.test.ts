import { describe, expect, it } from 'vitest'
import { playWorld, type Tally } from './world.ts'

describe('whoever edits what, offline or twice, all copies end as the same sound map', () => {
  it('in 400 seeded worlds of two to six people with different eyes', () => {
    const total: Tally = { commits: 0, refusals: 0, undos: 0, entries: 0 }
    for (let seed = 0; seed < 400; seed++) {
      try {
        const tally = playWorld(seed, 200)
        for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
      } catch (error) {
        throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        })
      }
    }
    expect(total.commits).toBeGreaterThan(10_000)
    expect(total.refusals).toBeGreaterThan(100)
    expect(total.undos).toBeGreaterThan(1_000)
  }, 240_000)
})
