import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Lines, Peer, Taken } from './peer.ts'

const script = fileURLToPath(new URL('./python_peers.py', import.meta.url))
/** Debian's own Python has Debian's igraph and graph-tool, also where another comes first. */
const pythons = ['/usr/bin/python3', 'python3', 'python']

export type PythonPeers = {
  readonly names: readonly string[]
  readonly load: (nodes: number, lines: Lines) => Promise<Peer[]>
  readonly stop: () => void
}

const none: PythonPeers = { names: [], load: () => Promise.resolve([]), stop: () => undefined }

/** igraph and graph-tool, as far as a Python on this machine has them; no peers where it has neither. */
export async function pythonPeers(): Promise<PythonPeers> {
  for (const python of pythons) {
    const started = await start(python)
    if (started && started.names.length > 0) return started
    started?.stop()
  }
  return none
}

async function start(python: string): Promise<PythonPeers | null> {
  const child = spawn(python, [script], { env: { ...process.env, OPENBLAS_NUM_THREADS: '1' } })
  const started = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ])
  if (!started) return null
  const ask = asking(child)
  const names = (await ask({ peers: true })) as string[]
  return {
    names,
    stop: () => void child.kill(),
    load: async (nodes, lines) => {
      await ask({ nodes, lines })
      return names.map((name) => ({
        name,
        run: async (times) => (await ask({ run: name, times })) as Taken,
        values: async () => (await ask({ values: name })) as number[],
      }))
    },
  }
}

/** One question at a time; where Python stops, every answer is an empty list. */
function asking(child: ChildProcessWithoutNullStreams): (question: object) => Promise<unknown> {
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  child.stdin.on('error', () => undefined)
  child.stderr.resume()
  return async (question) => {
    child.stdin.write(`${JSON.stringify(question)}\n`)
    const { value, done } = await answers.next()
    return done ? [] : JSON.parse(value as string)
  }
}
