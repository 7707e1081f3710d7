import type { DatedAnswer } from '@webwijzer/analysis/ask'
import type { Asked, LongQuestion, Told } from './long-question.ts'

type Hear<Id extends LongQuestion> = {
  readonly onShare: (share: number) => void
  readonly onAnswer: (dated: DatedAnswer<Id>) => void
  readonly onFailure: () => void
}

/** Asks a worker of its own; the function that comes back stops it, whatever it was doing. */
export function askWorker<Id extends LongQuestion>(asked: Asked<Id>, hear: Hear<Id>): () => void {
  const worker = new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' })
  const stop = () => worker.terminate()
  worker.addEventListener('message', ({ data }: MessageEvent<Told<Id>>) => {
    if (data.kind === 'share') return hear.onShare(data.share)
    stop()
    hear.onAnswer(data.dated)
  })
  worker.addEventListener('error', () => {
    stop()
    hear.onFailure()
  })
  worker.postMessage(asked)
  return stop
}
