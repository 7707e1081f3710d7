import { noTally, playWorld, type Tally } from './world.ts'

const steps = 200

/** Plays the worlds of so many seeds, and tells with which seed it goes wrong. */
export function playWorlds(count: number): Tally {
  const total = noTally()
  for (let seed = 0; seed < count; seed++) {
    try {
      const tally = playWorld(seed, steps)
      for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      })
    }
  }
  return total
}
