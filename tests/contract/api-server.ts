import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Op } from '@webwijzer/domain/change'
import { projectTeam, type Role } from '@webwijzer/domain/viewer'
import { accessStore, type Scope } from '../../apps/api/src/access/access-store.ts'
import { newId } from '../../apps/api/src/access/keys.ts'
import { buildApp } from '../../apps/api/src/app.ts'
import type { Config } from '../../apps/api/src/config.ts'
import { openDatabase } from '../../apps/api/src/database/open-database.ts'
import { mapShelf } from '../../apps/api/src/maps/map-shelf.ts'
import { newMap } from '../../apps/api/src/maps/new-map.ts'

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what an integrator would
  readonly body: any
}
export type Call = {
  readonly method?: string
  readonly key?: string | undefined
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type ApiServer = Awaited<ReturnType<typeof startApi>>

/** A whole server on a free port, over a real database in a folder of its own. */
export async function startApi(settings: Partial<Config> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'webwijzer-contract-'))
  const webFolder = join(dataDir, 'web')
  let offset = 0
  const clock = () => new Date(Date.now() + offset).toISOString()
  const { db, close } = openDatabase(dataDir, clock)
  const shelf = mapShelf(db, clock)
  const access = accessStore(db, clock)
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    publicUrl: null,
    logLevel: 'silent',
    isLoopback: true,
    ...settings,
  }
  const app = await buildApp({ config, db, access, shelf, clock, webFolder })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })

  async function call(
    path: string,
    { method, key, body, headers = {} }: Call = {},
  ): Promise<Answer> {
    const response = await fetch(`${url}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') && text
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : null,
    }
  }

  return {
    url,
    app,
    db,
    shelf,
    access,
    dataDir,
    webFolder,
    call,
    /** Moves the server's clock. */
    later(days: number) {
      offset += days * 86_400_000
    },
    makeMap(id: string, name = id) {
      return shelf.create(id, [newMap(newId(), name, 'nl')])
    },
    makeKey(
      mapId: string | null,
      role: Role,
      more: { scope?: Scope; session?: string; expiresAt?: string } = {},
    ) {
      const { scope = 'map', session = null, expiresAt = null } = more
      return access.createKey({ scope, mapId, role, session, expiresAt })
    },
    /** Changes a map as the project team does, without HTTP; throws when it is refused. */
    change(mapId: string, ...ops: Op[]) {
      const author = { device: 'test', role: 'projectTeam', group: null } as const
      const result = shelf
        .open(mapId)
        ?.commit({ id: newId(), label: 'test', ops }, { author, viewer: projectTeam })
      if (!result?.ok) throw new Error(JSON.stringify(result))
      return result.entry
    },
    async stop() {
      await app.close()
      close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export const creation = (
  kind: Op['kind'],
  record: { id: string } & Record<string, unknown>,
): Op => ({
  do: 'create',
  kind,
  record,
})
