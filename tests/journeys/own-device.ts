import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { withoutMap } from './product.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A device with a browser of its own that can be closed and opened again, with all that it kept. */
export type OwnDevice = {
  /** The browser as it is open now. */
  readonly context: BrowserContext
  page(): Promise<Page>
  /** Closes the whole browser and opens it again. */
  restart(options?: { isOffline?: boolean }): Promise<void>
  close(): Promise<void>
}

/** `hostName` is looked up as this machine: a name that is not localhost has no locks and no worker. */
export async function ownDevice(hostName?: string): Promise<OwnDevice> {
  const folder = mkdtempSync(join(tmpdir(), 'webwijzer-device-'))
  const rules = hostName ? [`--host-resolver-rules=MAP ${hostName} 127.0.0.1`] : []

  async function open(offline: boolean) {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: process.env.WEBWIJZER_BROWSER ?? '',
      args: [...flags, ...rules],
      ...withoutMap,
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      offline,
    })
    context.setDefaultTimeout(30_000)
    return context
  }

  let context = await open(false)
  return {
    get context() {
      return context
    },
    page: () => context.newPage(),
    async restart({ isOffline = false } = {}) {
      await context.close()
      context = await open(isOffline)
    },
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
