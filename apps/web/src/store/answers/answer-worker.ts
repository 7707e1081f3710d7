// Runs in a worker: one question, one answer. Who no longer wants it ends the worker.
import { ask } from '@webwijzer/analysis/ask'
import { emptyMap } from '@webwijzer/domain/map-state'
import type { Asked, Told } from './long-question.ts'

/** Of a worker's global scope, as much as is used here. */
type Scope = {
  postMessage(message: Told): void
  addEventListener(name: 'message', hear: (event: MessageEvent<Asked>) => void): void
}

const scope = globalThis as unknown as Scope
const tellEvery = 0.02

scope.addEventListener('message', ({ data }) => {
  const { seq, counted, question, options } = data
  const work = ask({ seq, state: { ...emptyMap, ...counted } }, question, options)
  let told = 0
  let step = work.next()
  while (!step.done) {
    if (step.value >= told + tellEvery) {
      told = step.value
      scope.postMessage({ kind: 'share', share: told })
    }
    step = work.next()
  }
  scope.postMessage({ kind: 'answer', dated: step.value })
})
