import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { graphOf } from '@webwijzer/analysis/graph'
import type { Lines, Peer } from './peer.ts'

export type TwoWorkers = {
  readonly load: (nodes: number, lines: Lines) => Promise<Peer[]>
  readonly stop: () => Promise<void>
}

/** Ours, with the starts divided over two workers that stay; each gets the graph anew for every run. */
export async function twoWorkers(): Promise<TwoWorkers> {
  const workers = [0, 1].map(() => new Worker(new URL('./paths-worker.ts', import.meta.url)))
  await Promise.all(workers.map((worker) => once(worker, 'online')))
  return {
    stop: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
    load: (nodes, lines) => {
      const graph = graphOf(nodes, lines)
      const values = async () => {
        const parts = await Promise.all(
          workers.map(async (worker, half) => {
            const [from, to] = [half, half + 1].map((part) => Math.round((part * nodes) / 2))
            worker.postMessage({ graph, from, to })
            const [betweenness] = (await once(worker, 'message')) as [Float64Array]
            return betweenness
          }),
        )
        const sum = new Float64Array(nodes)
        for (const part of parts)
          part.forEach((value, node) => {
            sum[node] = (sum[node] ?? 0) + value
          })
        return sum
      }
      const run = async (times: number) => {
        const start = performance.now()
        for (let time = 0; time < times; time++) await values()
        return { wall: (performance.now() - start) / times, cpu: null }
      }
      return Promise.resolve([{ name: 'ours, 2 workers', values, run }])
    },
  }
}
