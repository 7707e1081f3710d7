import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { describe } from 'vitest'

const root = join(import.meta.dirname, '../..')
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A screen on which no map stands beside a page: who looks at words there need not wait for a drawing. */
export const withoutMap: BrowserContextOptions = { viewport: { width: 990, height: 900 } }

/** A journey needs a browser; `npm test` says how to get one when there is none. */
export const journey = describe.skipIf(process.env.WEBWIJZER_NO_BROWSER !== undefined)

/** The real server on an empty data directory, and a real browser to look at it. */
export type Product = {
  /** Where it answers. */
  address: string
  /** Links as printed at the start, by what they open. */
  links: { allMaps: string; projectTeam: string; coalition: string }
  /** One person with a browser of their own; console errors are kept in `errors`. */
  person(more?: BrowserContextOptions): Promise<Person>
  /** What everybody's console complained of. */
  errors(): string[]
  stopServer(): Promise<void>
  /** Starts it again, at the same address on the same data. */
  startServer(): Promise<void>
  close(): Promise<void>
}
export type Person = { page: Page; context: BrowserContext; errors: string[] }

let running: Browser | null = null

/** One browser for all journeys of a worker, which runs them one after another; it goes when the worker goes. */
async function theBrowser(): Promise<Browser> {
  if (running?.isConnected()) return running
  const executablePath = process.env.WEBWIJZER_BROWSER ?? ''
  running = await chromium.launch({ executablePath, args: browserFlags })
  return running
}

export async function openProduct(): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'webwijzer-journey-'))
  const browser = await theBrowser()
  // One port for good: a server that starts again has to be found where it was.
  const port = await freePort()
  let server = await serve(dataDir, port)
  const people: Person[] = []

  return {
    get address() {
      return server.address
    },
    get links() {
      return server.links
    },
    async person(more = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'nl-NL',
        reducedMotion: 'reduce',
        // Fetching the app for later is half the work of opening it; where that matters, it is allowed.
        serviceWorkers: 'block',
        ...more,
      })
      // Nothing here takes this long; another program may want the machine too.
      context.setDefaultTimeout(30_000)
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      people.push({ page, context, errors })
      return { page, context, errors }
    },
    errors: () => people.flatMap(({ errors }) => errors),
    stopServer: () => stop(server.child),
    async startServer() {
      server = await serve(dataDir, port)
    },
    async close() {
      await Promise.all(people.map(({ context }) => context.close()))
      await stop(server.child)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? String(address.port) : ''
}

type Server = { child: ChildProcess; address: string; links: Product['links'] }

async function serve(dataDir: string, port: string): Promise<Server> {
  const child = spawn(process.execPath, ['apps/api/src/server.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: port, DATA_DIR: dataDir, PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  const text = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      told += chunk.toString()
      if (/Example, coalition:\s+http\S+\s/.test(told)) resolve(told)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(new Error(`the server stopped (${code}): ${told}`)))
  })
  const link = (name: string) => new RegExp(`${name}:\\s+(http\\S+)`).exec(text)?.[1] ?? ''
  return {
    child,
    address: link('Webwijzer'),
    links: {
      allMaps: link('My maps'),
      projectTeam: link('Example, project team'),
      coalition: link('Example, coalition'),
    },
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
