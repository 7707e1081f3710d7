import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { verifyDatabase } from '../../apps/api/src/database/verify-database.ts'
import { openStream } from '../contract/event-stream.ts'
import { makeDataDir, type SpawnedServer, spawnServer } from './spawned-server.ts'

const rounds = 5
const writers = 10

type Work = { readonly acked: Set<string>; stop(): void; readonly done: Promise<unknown> }

/** Writers that note each change the moment the server says it has it. */
function write({ url, key }: SpawnedServer, round: number): Work {
  const acked = new Set<string>()
  let isOver = false
  const writer = async (who: number) => {
    for (let at = 0; !isOver; at++) {
      const id = `r${round}-w${who}-${at}`
      const ops = [{ do: 'create', kind: 'organisation', record: { id, name: id } }]
      const response = await fetch(`${url}/api/maps/lindevoort/changes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ id, label: 'test', ops }),
      }).catch(() => null)
      if (!response) return
      if (response.status === 201) acked.add(id)
    }
  }
  const done = Promise.all(Array.from({ length: writers }, (_, who) => writer(who)))
  return {
    acked,
    stop: () => {
      isOver = true
    },
    done,
  }
}

/** What of this is not in the database, and what is wrong with it. */
function lostIn(dataDir: string, acked: ReadonlySet<string>): { lost: string[]; wrong: string[] } {
  const db = new Database(join(dataDir, 'webwijzer.db'))
  const kept = new Set(db.prepare('select change_id from change_log').pluck().all())
  const wrong = verifyDatabase(db)
  db.close()
  return { lost: [...acked].filter((id) => !kept.has(id)), wrong }
}

describe('what the server said it has', () => {
  test(`survives being killed ${rounds} times while ${writers} write`, async () => {
    const [dataDir, remove] = makeDataDir()
    const acked = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      const server = await spawnServer({ DATA_DIR: dataDir })
      const work = write(server, round)
      await new Promise((resolve) => setTimeout(resolve, 250 + 150 * round))
      server.process.kill('SIGKILL')
      await server.ended
      await work.done
      for (const id of work.acked) acked.add(id)
      expect(lostIn(dataDir, acked)).toEqual({ lost: [], wrong: [] })
    }
    expect(acked.size).toBeGreaterThan(rounds * writers)
    remove()
  })

  test('survives being asked to stop, which takes no five seconds, open streams or not', async () => {
    const [dataDir, remove] = makeDataDir()
    const server = await spawnServer({ DATA_DIR: dataDir })
    const headers = { authorization: `Bearer ${server.key}` }
    const streams = await Promise.all(
      Array.from({ length: 5 }, () =>
        openStream(`${server.url}/api/maps/lindevoort/changes`, headers),
      ),
    )
    const work = write(server, 0)
    await new Promise((resolve) => setTimeout(resolve, 500))
    server.process.kill('SIGTERM')
    const { code } = await server.ended
    // Whatever is not done by then is cut off after five seconds, and the exit code says so.
    expect(code).toBe(0)
    work.stop()
    await work.done
    for (const stream of streams) {
      await stream.ended(1000)
      expect(stream.events().at(-1)?.event).toBe('bye')
    }
    expect(work.acked.size).toBeGreaterThan(0)
    expect(lostIn(dataDir, work.acked)).toEqual({ lost: [], wrong: [] })
    remove()
  })
})
