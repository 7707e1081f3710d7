import { parentPort, workerData } from 'node:worker_threads'
import { type JavascriptPeerName, javascriptComputers } from './javascript-computers.ts'
import type { Lines } from './peer.ts'

export type Asked =
  | { readonly nodes: number; readonly lines: Lines }
  | { readonly times: number }
  | 'values'

const load = javascriptComputers[workerData as JavascriptPeerName]
let compute: () => ArrayLike<number> = () => []

function answer(asked: Asked): unknown {
  if (asked === 'values') return compute()
  if ('lines' in asked) {
    compute = load(asked.nodes, asked.lines)
    return true
  }
  const before = processorMs()
  const start = performance.now()
  for (let time = 0; time < asked.times; time++) compute()
  const wall = (performance.now() - start) / asked.times
  return { wall, cpu: (processorMs() - before) / asked.times }
}

const nothing = new Int32Array(new SharedArrayBuffer(4))

/**
 * This thread's time on the processor. Linux brings the count up to date at its next tick, up to 4 ms
 * later, or when the thread rests: without the rest a run of a millisecond seems to take nothing.
 */
function processorMs(): number {
  Atomics.wait(nothing, 0, 0, 1)
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(asked)))
