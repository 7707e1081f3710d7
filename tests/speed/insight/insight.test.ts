import { expect, test } from 'vitest'
import { lindevoort } from '../../../packages/analysis/test/lindevoort.ts'
import { affiliationMap } from './affiliation-map.ts'
import { firmnessInWorker, insightWorker } from './firmness-in-worker.ts'
import { medianTime } from './median-time.ts'
import { refresh } from './refresh.ts'

const ms = (value: number) => Number(value.toFixed(1))

test('everything that the screens show, after one change', async () => {
  const maps = { 'the example': lindevoort(), '300/1200': affiliationMap(300, 1200) }
  const rows = Object.entries(maps).map(([name, state]) => {
    const first = medianTime(1, () => void refresh(state))
    const again = medianTime(15, () => void refresh(state))
    return { map: name, 'first time (ms)': ms(first), 'after that (ms)': ms(again) }
  })
  console.table(rows)
})

test('how firm the top group is, 200 draws in a worker', async () => {
  const worker = await insightWorker()
  const maps = { 'the example': lindevoort(), '300/1200': affiliationMap(300, 1200) }
  const rows = []
  for (const [name, state] of Object.entries(maps)) {
    const taken: number[] = []
    for (let time = 0; time < 7; time++) {
      const start = performance.now()
      const { answer } = await firmnessInWorker(worker, state, 200)
      taken.push(performance.now() - start)
      expect(answer.draws).toBe(200)
    }
    const [first = Number.NaN, ...again] = taken
    const median = again.toSorted((a, b) => a - b)[3] ?? Number.NaN
    rows.push({ map: name, 'first time (ms)': ms(first), 'after that (ms)': ms(median) })
  }
  await worker.terminate()
  console.table(rows)
})
