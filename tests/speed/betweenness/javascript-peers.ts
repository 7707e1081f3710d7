import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { JavascriptPeerName } from './javascript-computers.ts'
import type { Asked } from './javascript-peer-worker.ts'
import type { Lines, Peer, Taken } from './peer.ts'

const names = ['ours', 'graphology-metrics', 'cytoscape.js'] as const

/** Above this it takes minutes. */
const largestForCytoscape = 1000

export type JavascriptPeers = {
  readonly load: (nodes: number, lines: Lines) => Promise<Peer[]>
  readonly stop: () => Promise<void>
}

/**
 * Ours, graphology-metrics and, on graphs it can do within seconds, cytoscape.js: each in a thread of
 * its own that rests while others run, as those in Python do, so that a busy machine treats all alike.
 */
export async function javascriptPeers(): Promise<JavascriptPeers> {
  const threads = await Promise.all(names.map(thread))
  return {
    stop: async () => void (await Promise.all(threads.map(({ stop }) => stop()))),
    load: async (nodes, lines) => {
      const able = threads.filter(
        ({ name }) => name !== 'cytoscape.js' || nodes <= largestForCytoscape,
      )
      for (const { ask } of able) await ask({ nodes, lines })
      return able.map(({ name, ask }) => ({
        name,
        run: async (times) => (await ask({ times })) as Taken,
        values: async () => (await ask('values')) as ArrayLike<number>,
      }))
    },
  }
}

async function thread(name: JavascriptPeerName) {
  const worker = new Worker(new URL('./javascript-peer-worker.ts', import.meta.url), {
    workerData: name,
  })
  await once(worker, 'online')
  const ask = async (asked: Asked) => {
    worker.postMessage(asked)
    const [answer] = (await once(worker, 'message')) as [unknown]
    return answer
  }
  return { name, ask, stop: () => worker.terminate() }
}
