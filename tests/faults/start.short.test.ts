import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { checkNode } from '../../apps/api/src/check-node.ts'
import { type Ending, launch, makeDataDir, spawnServer } from './spawned-server.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

function dataDir(): string {
  const [folder, remove] = makeDataDir()
  cleanups.push(remove)
  return folder
}

/** A data directory that has been in use, and stands still. */
async function usedDataDir(): Promise<string> {
  const folder = dataDir()
  const server = await spawnServer({ DATA_DIR: folder })
  server.process.kill('SIGTERM')
  await server.ended
  return folder
}

function expectOneClearLine({ code, output }: Ending, words: string, exitCode = 1) {
  expect(output.trim().split('\n'), output).toHaveLength(1)
  expect(output).toContain(words)
  expect(output).toContain(' / ')
  expect(output).not.toMatch(/\n\s+at /)
  expect(code).toBe(exitCode)
}

describe('a server that cannot start says why in one line, and leaves', () => {
  test('when its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    cleanups.push(() => other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const { ended } = launch({ DATA_DIR: dataDir(), PORT: String(port) })
    expectOneClearLine(await ended, `${port} is in use`)
  })

  test('when its data directory cannot be written', async () => {
    const file = join(dataDir(), 'file')
    writeFileSync(file, '')
    const { ended } = launch({ DATA_DIR: join(file, 'below') })
    expectOneClearLine(await ended, 'cannot write in the data directory')
  })

  test.runIf(process.platform === 'linux')('when its data directory can never exist', async () => {
    const { ended } = launch({ DATA_DIR: '/proc/webwijzer/data' })
    expectOneClearLine(await ended, 'cannot write in the data directory')
  })

  test('when another server has the data directory, which goes on undisturbed', async () => {
    const folder = dataDir()
    const first = await spawnServer({ DATA_DIR: folder })
    cleanups.push(() => first.process.kill('SIGKILL'))
    const { ended } = launch({ DATA_DIR: folder })
    expectOneClearLine(await ended, 'already running on this data directory')
    expect((await fetch(`${first.url}/api/health`)).status).toBe(200)
    first.process.kill('SIGTERM')
    await first.ended
    const next = await spawnServer({ DATA_DIR: folder })
    cleanups.push(() => next.process.kill('SIGKILL'))
    next.process.kill('SIGTERM')
    expect((await next.ended).code).toBe(0)
  })

  test.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'ftp://x'],
    ['LOG_LEVEL', 'loud'],
  ])('when %s is %s', async (name, value) => {
    const { ended } = launch({ DATA_DIR: dataDir(), [name]: value })
    expectOneClearLine(await ended, `${name} is not valid: "${value}"`)
  })

  test('when the Node is too old', () => {
    expect(() => checkNode('22.18.0')).toThrow('Webwijzer runs on Node 24 (this is 22.18.0)')
    expect(() => checkNode('24.0.0')).not.toThrow()
  })
})

describe('a database that is not what it was is never taken for a new one', () => {
  const ruin = {
    'was overwritten': (file: string) => writeFileSync(file, 'this is no database'.repeat(100)),
    'has zero length': (file: string) => truncateSync(file, 0),
    'is gone': (file: string) => rmSync(file),
    'was cut short': (file: string) => truncateSync(file, 4096 * 3 + 100),
    'has damaged pages': (file: string) => {
      const pages = readFileSync(file).length / 4096
      const handle = openSync(file, 'r+')
      for (let page = 2; page < pages; page += 2)
        writeSync(handle, Buffer.alloc(200, 0x5a), 0, 200, page * 4096)
      closeSync(handle)
    },
  }

  test.each(Object.entries(ruin))('it %s', async (_, how) => {
    const folder = await usedDataDir()
    how(join(folder, 'webwijzer.db'))
    const { ended } = launch({ DATA_DIR: folder })
    expectOneClearLine(await ended, 'restore a backup', 78)
  })

  test('it was made by a newer version', async () => {
    const folder = await usedDataDir()
    const db = new Database(join(folder, 'webwijzer.db'))
    db.pragma('user_version = 999')
    db.close()
    const { ended } = launch({ DATA_DIR: folder })
    expectOneClearLine(await ended, 'newer Webwijzer', 78)
  })
})

// An address that counts as one others can reach, while only this machine can.
test.runIf(process.platform === 'linux')(
  'where others can reach the server, nothing secret is shown',
  async () => {
    const { child, ended, output } = launch({ DATA_DIR: dataDir(), HOST: '127.0.0.2' })
    while (!output().includes('npm run key'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGTERM')
    const ending = await ended
    expect(ending.code).toBe(0)
    expect(ending.output).not.toMatch(/[\w-]{43}/)
  },
)
