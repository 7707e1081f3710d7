import { describe, expect, it } from 'vitest'
import { playWorlds } from './play-worlds.ts'
import { playWorld } from './world.ts'

describe('whoever edits what, offline or twice, all copies end as the same sound map', () => {
  it('in 300 seeded worlds of two to six people who close tabs and change roles', () => {
    const total = playWorlds(300)
    expect(total.commits).toBeGreaterThan(10_000)
    expect(total.refusals).toBeGreaterThan(100)
    expect(total.undos).toBeGreaterThan(1_000)
    expect(total.restarts).toBeGreaterThan(1_000)
    expect(total.roleChanges).toBeGreaterThan(100)
  }, 240_000)

  it('seed 230: the news comes in parts, and what a remark was about goes before the remark does', () => {
    expect(playWorld(230, 200).commits).toBeGreaterThan(0)
  }, 60_000)
})
