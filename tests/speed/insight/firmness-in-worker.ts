import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DatedAnswer } from '@webwijzer/analysis/ask'
import type { MapState } from '@webwijzer/domain/map-state'

/** How firm the top group is, asked of a worker as a page does; the state travels along. */
export async function firmnessInWorker(
  worker: Worker,
  state: MapState,
  draws: number,
): Promise<DatedAnswer<'firmness'>> {
  worker.postMessage({ at: { seq: 1, state }, draws })
  const [answer] = (await once(worker, 'message')) as [DatedAnswer<'firmness'>]
  return answer
}

/** A worker that stays. */
export async function insightWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./insight-worker.ts', import.meta.url))
  await once(worker, 'online')
  return worker
}
