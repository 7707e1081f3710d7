import { describe, expect, it } from 'vitest'
import { finished, inSteps, type Work } from './work.ts'

let stepsDone = 0
function* counted(steps: number): Work<string> {
  stepsDone = 0
  for (let step = 1; step <= steps; step++) {
    stepsDone = step
    yield step / steps
  }
  return 'done'
}

describe('long work', () => {
  it('can be done in one go', () => {
    expect(finished(counted(4))).toBe('done')
  })

  it('tells how far it is', async () => {
    const shares: number[] = []
    const result = await inSteps(counted(4), { onProgress: (share) => shares.push(share) })
    expect([result, shares]).toEqual(['done', [0.25, 0.5, 0.75, 1]])
  })

  it('stops when it is told to, and then has no result', async () => {
    const stop = new AbortController()
    const onProgress = (share: number) => {
      if (share >= 0.5) stop.abort()
    }
    expect(await inSteps(counted(4), { signal: stop.signal, onProgress })).toBeNull()
    expect(stepsDone).toBe(2)
  })

  it('rests after every step', async () => {
    let rests = 0
    const rest = () => {
      rests++
      return Promise.resolve()
    }
    await inSteps(counted(3), { rest })
    expect(rests).toBe(3)
  })
})
