import { parentPort } from 'node:worker_threads'
import type { Graph } from '@webwijzer/analysis/graph'
import { shortestPaths } from '@webwijzer/analysis/shortest-paths'

parentPort?.on('message', ({ graph, from, to }: { graph: Graph; from: number; to: number }) => {
  const { betweenness } = shortestPaths(graph, { from, to })
  parentPort?.postMessage(betweenness, [betweenness.buffer as ArrayBuffer])
})
