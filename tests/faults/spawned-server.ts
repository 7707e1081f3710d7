import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Ending = { readonly code: number | null; readonly output: string }

export type SpawnedServer = {
  readonly process: ChildProcess
  readonly url: string
  /** The key of the start link. */
  readonly key: string
  readonly ended: Promise<Ending>
}

/** A folder for one test's data; taken away by the answer's second part. */
export function makeDataDir(): [string, () => void] {
  const folder = mkdtempSync(join(tmpdir(), 'webwijzer-faults-'))
  return [folder, () => rmSync(folder, { recursive: true, force: true })]
}

/** Starts the server as `npm start` does; the promise tells how it ended. */
export function launch(env: Readonly<Record<string, string>>): {
  child: ChildProcess
  ended: Promise<Ending>
  output(): string
} {
  const child = spawn(process.execPath, ['apps/api/src/server.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: '', LOG_LEVEL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
    })
  const ended = new Promise<Ending>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  )
  return { child, ended, output: () => output }
}

/** Starts the server and waits until it says where it is. */
export async function spawnServer(env: Readonly<Record<string, string>>): Promise<SpawnedServer> {
  const { child, ended, output } = launch(env)
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  const link = /(http:\/\/[^/\s]+)\/#(\S{43})\s/
  while (!link.test(output())) {
    if (hasEnded) throw new Error(`the server did not start: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const [, url = '', key = ''] = link.exec(output()) ?? []
  return { process: child, url, key, ended }
}
