import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kinds, recordSchemas } from '@webwijzer/domain/records'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { snakeCase } from '../../apps/api/src/database/views.ts'
import { exampleId, loadExample } from '../../apps/api/src/example/load-example.ts'
import { type ApiServer, creation, startApi } from './api-server.ts'

let api: ApiServer
const root = join(import.meta.dirname, '../..')

beforeAll(async () => {
  api = await startApi()
  loadExample(api.shelf)
})
afterAll(() => api.stop())

/** Runs a command beside the server, which goes on meanwhile, as whoever owns the data does. */
function run(name: string, ...words: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, DATA_DIR: api.dataDir, PORT: '4400', HOST: '127.0.0.1' }
  const file = join(root, `apps/api/src/cli/${name}.ts`)
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [file, ...words], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: `${stdout}${stderr}` }),
    )
  })
}

describe('the description of the API', () => {
  test('has every route that the server has', async () => {
    const { body } = await api.call('/api/openapi.json')
    const described = Object.entries(body.paths as Record<string, object>).flatMap(
      ([path, verbs]) => Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
    )
    const tree = api.app.printRoutes({ commonPrefix: false, includeHooks: false })
    const served = routesIn(tree).filter((route) => route.includes(' /api'))
    expect(served.length).toBeGreaterThan(50)
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted())
  })

  test('tells in a sentence what each is for, and holds together', async () => {
    const { body, text } = await api.call('/api/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    for (const verbs of Object.values(
      body.paths as Record<string, Record<string, { summary: string }>>,
    ))
      for (const { summary } of Object.values(verbs)) expect(summary.length).toBeGreaterThan(5)
    const named = new Set(
      [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
    )
    expect(Object.keys(body.components.schemas)).toEqual(expect.arrayContaining([...named]))
    expect(named).toContain('organisation')
    const create = body.paths['/api/maps/{map}/organisations'].post.requestBody
    const schema = create.content['application/json'].schema
    expect(schema.required).toEqual(['name'])
    expect(schema.properties.status.enum).toEqual(['existing', 'wished', 'ended'])
  })
})

describe('an SQL tool', () => {
  test('reads every kind under its own name, with its own columns', () => {
    for (const kind of kinds) {
      const info = api.db.pragma(`table_info("${snakeCase(kind)}")`) as { name: string }[]
      const columns = info.map(({ name }) => name)
      for (const field of Object.keys(recordSchemas[kind].shape))
        expect(
          columns.some((column) => column.startsWith(snakeCase(field))),
          `${kind}.${field}`,
        ).toBe(true)
    }
  })

  test('counts what the map shows', async () => {
    const key = api.makeKey(exampleId, 'projectTeam')
    const state = (await api.call(`/api/maps/${exampleId}`, { key })).body
    const count = (sql: string) => api.db.prepare(sql).pluck().get(exampleId)
    expect(count('select count(*) from seat where map_id = ?')).toBe(state.seats.length)
    expect(
      count(`select count(*) from consultation_table t join organisation o on o.id = t.lead
             where t.map_id = ? and t.cases_discussed = 1`),
    ).toBe(
      state.consultationTables.filter(
        (t: { casesDiscussed: boolean; lead: string }) => t.casesDiscussed && t.lead,
      ).length,
    )
    expect(
      count(`select count(*) from observation where map_id = ? and origin_session = 'SES-3'`),
    ).toBeGreaterThan(0)
  })
})

describe('whoever owns the data', () => {
  test('makes a link, while the server runs', async () => {
    const { code, output } = await run('link', exampleId, 'room', '--session', 'SES-3')
    expect(code).toBe(0)
    const key = /#(\S+)/.exec(output)?.[1]
    const state = await api.call(`/api/maps/${exampleId}`, { key })
    expect(state.body).toMatchObject({ role: 'room', session: 'SES-3' })
    expect(await run('link', 'nowhere', 'room')).toMatchObject({
      code: 1,
      output: expect.stringContaining('nowhere'),
    })
    expect((await run('link', exampleId, 'king')).code).toBe(1)
  })

  test('makes a key with which maps are made, and the earlier one stops', async () => {
    const keyIn = (output: string) => /^ {2}(\S{43})$/m.exec(output)?.[1]
    const first = keyIn((await run('key')).output)
    expect((await api.call('/api/maps', { key: first, body: { name: 'x' } })).status).toBe(201)
    const second = keyIn((await run('key')).output)
    expect((await api.call('/api/maps', { key: first })).status).toBe(401)
    expect((await api.call('/api/maps', { key: second })).status).toBe(200)
  })

  test('makes a backup that is whole, while the server writes', async () => {
    let written = 0
    const timer = setInterval(() => {
      written += 1
      api.change(exampleId, creation('organisation', { id: `b${written}`, name: 'x' }))
    }, 5)
    const { code, output } = await run('backup')
    clearInterval(timer)
    expect(code, output).toBe(0)
    expect(written).toBeGreaterThan(10)
    const [name = ''] = readdirSync(join(api.dataDir, 'backups'))
    const file = join(api.dataDir, 'backups', name)
    expect(await run('verify', file)).toMatchObject({ code: 0 })
    const copy = new Database(file, { readonly: true })
    expect(copy.prepare('select name from map where map_id = ?').pluck().get(exampleId)).toBe(
      'Kinderarmoede Lindevoort',
    )
    copy.close()
    expect(await run('backup', file)).toMatchObject({
      code: 1,
      output: expect.stringContaining(file),
    })
  })

  test('finds out when records are not what the log says', async () => {
    expect(await run('verify')).toMatchObject({ code: 0 })
    const folder = mkdtempSync(join(tmpdir(), 'webwijzer-verify-'))
    api.db.pragma('wal_checkpoint(TRUNCATE)')
    const file = join(folder, 'copy.db')
    copyFileSync(join(api.dataDir, 'webwijzer.db'), file)
    const copy = new Database(file)
    copy.exec(
      `update record set data = json_set(data, '$.name', 'Anders') where kind = 'organisation' and id = 'ORG-01'`,
    )
    copy.close()
    const { code, output } = await run('verify', file)
    expect(code).toBe(78)
    expect(output).toContain(`${exampleId}: the records are not what the log says`)
    rmSync(folder, { recursive: true })
  })
})

test('the example is whole: every file of it, found by its own ids', async () => {
  const key = api.makeKey(exampleId, 'projectTeam')
  const state = (await api.call(`/api/maps/${exampleId}`, { key })).body
  expect(state).toMatchObject({ map: { name: 'Kinderarmoede Lindevoort' } })
  expect(state.consultationTables).toHaveLength(14)
  expect(state.domains).toHaveLength(24)
  expect(state.seats.length).toBeGreaterThan(100)
  expect(state.organisations.map(({ id }: { id: string }) => id)).toContain('ORG-01')
})

/** Reads the routes from the tree that Fastify prints. */
function routesIn(tree: string): string[] {
  const path: string[] = []
  return tree.split('\n').flatMap((line) => {
    const found = /^([│ ]*)[└├]── (\S+)(?: \(([^)]+)\))?/.exec(line)
    if (!found) return []
    const [, indent = '', part = '', verbs = ''] = found
    path.length = indent.length / 4
    path.push(part)
    const url = path
      .join('')
      .replaceAll(/:(\w+)/g, '{$1}')
      .replace(/(.)\/$/, '$1')
    return verbs ? verbs.split(', ').map((verb) => `${verb} ${url}`) : []
  })
}
