import { Worker } from 'node:worker_threads'
import type { Kind, Rec } from '@webwijzer/domain/records'

/** What the overview is made of, already filtered for whom it is. */
export type OverviewTask = {
  readonly records: readonly { readonly kind: Kind; readonly record: Rec }[]
  readonly audience: 'projectTeam' | 'coalition'
  readonly language: 'nl' | 'en'
  /** UTC ISO. */
  readonly at: string
}

const mostAtOnce = 2
const patienceMs = 50_000

const waiting: (() => void)[] = []
let running = 0

/** The overview for the final session as a PDF; at most two are made at once, others wait their turn. */
export async function overviewFile(task: OverviewTask): Promise<Uint8Array> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  running += 1
  try {
    return await inWorker(task)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

function inWorker(task: OverviewTask): Promise<Uint8Array> {
  const worker = new Worker(new URL('./overview-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return new Promise<Uint8Array>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the overview took too long')), patienceMs)
    timer.unref()
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the overview stopped with ${code}`))
    })
  }).finally(() => worker.terminate())
}
