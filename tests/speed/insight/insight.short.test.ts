import { expect, test } from 'vitest'
import { affiliationMap } from './affiliation-map.ts'
import { firmnessInWorker, insightWorker } from './firmness-in-worker.ts'
import { refresh } from './refresh.ts'

test('the measurement of what the screens show works', async () => {
  const state = affiliationMap(60, 200)
  expect(refresh(state).basis).toMatchObject({ nodes: 60, lines: 200 })
  const worker = await insightWorker()
  try {
    const { seq, answer } = await firmnessInWorker(worker, state, 3)
    expect([seq, answer.draws]).toEqual([1, 3])
  } finally {
    await worker.terminate()
  }
})
