import type { JobMessage, JobName, Jobs } from './worker-job.ts'

export type WorkOutcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'tooSlow' | 'stopped' | 'failed' }

type Options = {
  readonly signal: AbortSignal
  /** How long it may take, in milliseconds. */
  readonly within: number
  readonly onProgress?: (part: number) => void
}

/** Does heavy work in a worker of its own, which ends with it: done, too slow, stopped, or broken down. */
export function inWorker<Name extends JobName>(
  job: Name,
  ask: Jobs[Name]['ask'],
  { signal, within, onProgress }: Options,
): Promise<WorkOutcome<Jobs[Name]['answer']>> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve } = Promise.withResolvers<WorkOutcome<Jobs[Name]['answer']>>()
  const timer = setTimeout(() => resolve({ kind: 'tooSlow' }), within)
  const stop = () => resolve({ kind: 'stopped' })
  signal.addEventListener('abort', stop)
  worker.addEventListener('message', ({ data }: MessageEvent<JobMessage>) => {
    if ('part' in data) onProgress?.(data.part)
    else resolve({ kind: 'done', answer: data.answer as Jobs[Name]['answer'] })
  })
  worker.addEventListener('error', () => resolve({ kind: 'failed' }))
  worker.addEventListener('messageerror', () => resolve({ kind: 'failed' }))
  worker.postMessage({ job, ask })
  return promise.finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    worker.terminate()
  })
}
