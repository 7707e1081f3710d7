import { readFile } from '@webwijzer/formats/read-file'
import { matchRows } from '@webwijzer/matching/match-rows'
import type { Job, JobMessage } from './worker-job.ts'

const tell = (message: JobMessage) => postMessage(message)

function answerOf(job: Job) {
  if (job.job === 'match') {
    const { sheet, mapping, state } = job.ask
    return matchRows(sheet, mapping, state)
  }
  const onProgress = (part: number) => tell({ part })
  return readFile(job.ask.bytes, { ...job.ask.options, onProgress })
}

addEventListener('message', ({ data }: MessageEvent<Job>) => tell({ answer: answerOf(data) }))
