import { readFile } from '@webwijzer/formats/read-file'
import { knownOf, matchRows } from '@webwijzer/matching/match-rows'
import { cleanSheets } from './clean-sheets.ts'
import type { Job, JobMessage } from './worker-job.ts'

const tell = (message: JobMessage) => postMessage(message)

function answerOf(job: Job) {
  const onProgress = (part: number) => tell({ part })
  if (job.job === 'match') {
    const { sheet, mapping, state } = job.ask
    return matchRows(sheet, mapping, state, knownOf(state), onProgress)
  }
  if (job.job === 'clean') return cleanSheets(job.ask)
  return readFile(job.ask.bytes, { ...job.ask.options, onProgress })
}

addEventListener('message', ({ data }: MessageEvent<Job>) => tell({ answer: answerOf(data) }))
