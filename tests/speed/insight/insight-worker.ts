import { parentPort } from 'node:worker_threads'
import { ask } from '@webwijzer/analysis/ask'
import type { MapState } from '@webwijzer/domain/map-state'
import { finished } from '@webwijzer/domain/work'

type Request = { at: { seq: number; state: MapState }; draws: number }

parentPort?.on('message', ({ at, draws }: Request) => {
  parentPort?.postMessage(finished(ask(at, 'firmness', { draws })))
})
