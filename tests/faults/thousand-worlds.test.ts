import { expect, it } from 'vitest'
import { playWorlds } from '../convergence/play-worlds.ts'

it('a thousand worlds end as the same sound map in every copy', () => {
  const total = playWorlds(1000)
  expect(total.commits).toBeGreaterThan(40_000)
  expect(total.restarts).toBeGreaterThan(5_000)
  expect(total.roleChanges).toBeGreaterThan(500)
})
