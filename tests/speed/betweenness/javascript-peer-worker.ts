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
  const before = process.threadCpuUsage()
  const start = performance.now()
  for (let time = 0; time < asked.times; time++) compute()
  const wall = (performance.now() - start) / asked.times
  const { user, system } = process.threadCpuUsage(before)
  return { wall, cpu: (user + system) / 1000 / asked.times }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(asked)))
